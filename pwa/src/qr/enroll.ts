import { asked, askForKey } from "./ask";
import { keep } from "./live";

/** Have the server give this phone its key; the number of the key, undefined where it gave none. */
export async function giveKey(): Promise<number | undefined> {
  const early = asked.early;
  asked.early = undefined;
  const enrolled = await (early ?? askForKey());
  if (enrolled?.__typename !== "EnrollDeviceSuccess") return undefined;
  await keep(enrolled);
  return enrolled.deviceNumber;
}
