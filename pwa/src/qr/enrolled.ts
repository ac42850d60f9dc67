import { get } from "idb-keyval";
import { PREFIX } from "../ui/forget";

/** Where what draws the live QR lies on this phone. */
export const STORED = "fiel-qr";

/** Says at once, before anything is read, whether a key lies there. */
const MARK = `${PREFIX}qr`;
export const mark = (): void => localStorage.setItem(MARK, "1");
export const isMarked = (): boolean => localStorage.getItem(MARK) !== null;

export const isEnrolled = async (): Promise<boolean> => (await enrolledAs()) !== undefined;

/** The number of the key on this phone; undefined too where it keeps nothing that could be read. */
export const enrolledAs = async (): Promise<number | undefined> => (await get<{ device: number }>(STORED).catch(() => undefined))?.device;
