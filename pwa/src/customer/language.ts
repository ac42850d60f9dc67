import { act } from "../graphql/act";
import { client } from "../graphql/client";
import { setLocale } from "../i18n/paraglide/runtime.js";
import { UpdateProfile } from "./profile/documents";

/** From now on, in the mails and pushes of the server too; without it, on this phone all the same. */
export async function speak(language: "es" | "en"): Promise<void> {
  await act(client, UpdateProfile, { input: { language } });
  await setLocale(language);
}
