/** Whether the browser believes that it is online. */
let up = $state(navigator.onLine);
addEventListener("online", () => (up = true));
addEventListener("offline", () => (up = false));

export const network = {
  get isUp() {
    return up;
  },
};
