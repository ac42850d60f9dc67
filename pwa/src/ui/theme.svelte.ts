/** Day or night as somebody chose it on this device; "" follows the device itself. */
export const THEMES = ["", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "fiel-theme";
const known = (text: string | null): Theme => THEMES.find((one) => one === text) ?? "";
const night = matchMedia("(prefers-color-scheme: dark)");
let chosen = $state<Theme>(known(localStorage.getItem(KEY)));
let isNight = $state(night.matches);

function show(): void {
  const root = document.documentElement;
  if (chosen) root.dataset["theme"] = chosen;
  else delete root.dataset["theme"];
  const ground = getComputedStyle(root).getPropertyValue("--ground").trim();
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute("content", ground);
}

/** Show it, and follow what the device and other tabs change. */
export function beginTheme(): void {
  show();
  night.addEventListener("change", () => {
    isNight = night.matches;
    show();
  });
  addEventListener("storage", (event) => {
    if (event.key !== KEY) return;
    chosen = known(event.newValue);
    show();
  });
}

export const theme = {
  get chosen(): Theme {
    return chosen;
  },
  set chosen(wanted: Theme) {
    chosen = wanted;
    if (wanted) localStorage.setItem(KEY, wanted);
    else localStorage.removeItem(KEY);
    show();
  },
  /** What is shown now, whoever chose it. */
  get isDark(): boolean {
    return chosen === "" ? isNight : chosen === "dark";
  },
};
