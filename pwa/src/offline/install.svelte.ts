import { isApple, isInstalled } from "./apple";

/** What browsers hand over instead of asking by themselves. */
interface InstallPrompt extends Event {
  prompt(): Promise<void>;
  userChoice: Promise<{ outcome: "accepted" | "dismissed" }>;
}

/** Each app of this server asks for itself: the wallet, the till, a shop's own. */
const ANSWERED = `fiel-install-answered ${document.querySelector("link[rel=manifest]")?.getAttribute("href") ?? ""}`;
let kept = $state.raw<InstallPrompt>();

// it comes once, and long before the good moment to ask
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  kept = event as InstallPrompt;
});
addEventListener("appinstalled", () => {
  kept = undefined;
  answered();
});

export const install = {
  /** How this browser installs the app; undefined where this is the installed one. */
  get means(): "prompt" | "by-hand" | "by-menu" | undefined {
    return isInstalled() ? undefined : kept ? "prompt" : isApple() ? "by-hand" : "by-menu";
  },
  /** The same where it is worth a question of ours, and nobody said no to it before. */
  get way(): "prompt" | "by-hand" | undefined {
    const { means } = install;
    return means === "by-menu" || localStorage.getItem(ANSWERED) ? undefined : means;
  },
  /** The browser's own question; whatever is answered, it is not asked again. */
  async ask(): Promise<void> {
    const asked = kept;
    kept = undefined; // a prompt serves once
    await asked?.prompt();
    await asked?.userChoice;
    answered();
  },
  dismiss: answered,
};

function answered(): void {
  localStorage.setItem(ANSWERED, String(Date.now()));
}
