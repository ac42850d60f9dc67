import { act } from "../graphql/act";
import { client } from "../graphql/client";
import { EnrollDevice } from "./documents";
import { keep } from "./live";

/** Have the server give this phone its key; the number of the key, undefined where it gave none. */
export async function enroll(): Promise<number | undefined> {
  const outcome = await act(client, EnrollDevice, {});
  const enrolled = outcome.data?.enrollDevice;
  if (enrolled?.__typename !== "EnrollDeviceSuccess") return undefined;
  await keep(enrolled);
  return enrolled.deviceNumber;
}
