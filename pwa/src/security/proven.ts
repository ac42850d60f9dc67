import { client } from "../graphql/client";
import { confirmIdentity } from "./confirm";
import { ProvenUntil } from "./documents";

/** For links to files that are given to whoever has lately proven who they are: asks first where that is due. */
export function proven(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void fetchProven(event.currentTarget.href);
}

async function fetchProven(href: string): Promise<void> {
  const { data } = await client.query(ProvenUntil, {}).toPromise();
  // where nobody answers, the download says so itself
  if (data && data.provenUntil === null && !(await confirmIdentity())) return;
  const link = document.createElement("a");
  link.href = href;
  link.download = "";
  document.body.append(link);
  link.click();
  link.remove();
}
