import { get } from "idb-keyval";

/** Where what draws the live QR lies on this phone. */
export const STORED = "fiel-qr";

export const isEnrolled = async (): Promise<boolean> => (await get<unknown>(STORED)) !== undefined;
