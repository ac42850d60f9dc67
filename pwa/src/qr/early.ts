// A file of its own, and the first that the wallet's page asks for: a phone that has no key yet asks for it while the app
// is still on its way. Who is not signed in is refused.
import { isQrAtHand, named } from "../customer/where";
import { asked, askForKey } from "./ask";
import { isMarked } from "./enrolled";

if (!asked.isTaken && isQrAtHand(named()) && !isMarked()) asked.early = askForKey();
