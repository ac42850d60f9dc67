import { asked, askForKey } from "./ask";
import { keep } from "./live";

/** Have the server give this phone its key; the number of the key, undefined where it gave none. */
export async function giveKey(): Promise<number | undefined> {
  const { early } = asked;
  [asked.early, asked.isTaken] = [undefined, true];
  const given = await (early ?? askForKey());
  if (given?.answer.__typename !== "EnrollDeviceSuccess") return undefined;
  await keep(given.answer, given.skewMs);
  return given.answer.deviceNumber;
}
