import { get } from "idb-keyval";

/** Where what draws the live QR lies on this phone. */
export const STORED = "fiel-qr";

export const isEnrolled = async (): Promise<boolean> => (await enrolledAs()) !== undefined;

/** The number of the key on this phone. */
export const enrolledAs = async (): Promise<number | undefined> => (await get<{ device: number }>(STORED))?.device;
