import { mount, unmount } from "svelte";
import Confirm from "./Confirm.svelte";

let asking: Promise<boolean> | undefined;

/** Ask whoever sits here to confirm that it's them; whether they did. Several at once are one question. */
export function confirmIdentity(): Promise<boolean> {
  asking ??= new Promise<boolean>((resolve) => {
    const dialog = mount(Confirm, {
      target: document.body,
      props: {
        answered: (isThem: boolean) => {
          asking = undefined;
          void unmount(dialog);
          resolve(isThem);
        },
      },
    });
  });
  return asking;
}
