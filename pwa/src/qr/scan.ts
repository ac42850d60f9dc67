import type { BarcodeDetector as Detector } from "barcode-detector/ponyfill";

type Reader = Pick<Detector, "detect">;
let reader: Promise<Reader> | undefined;

/** Reads QR codes: by the browser where it can, else by zxing, whose wasm is ours too. Fails where that can't be loaded, until it can. */
export function qrReader(): Promise<Reader> {
  return (reader ??= makeReader().catch((error: unknown) => {
    reader = undefined;
    throw error;
  }));
}

async function makeReader(): Promise<Reader> {
  const native = (globalThis as { BarcodeDetector?: typeof Detector }).BarcodeDetector;
  if (native && (await native.getSupportedFormats()).includes("qr_code")) return new native({ formats: ["qr_code"] });
  const [{ BarcodeDetector, prepareZXingModule }, { default: wasm }] = await Promise.all([
    import("barcode-detector/ponyfill"),
    import("zxing-wasm/reader/zxing_reader.wasm?url"),
  ]);
  // now, and not with the first look, which fails in silence
  await prepareZXingModule({
    overrides: { locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasm : prefix + path) },
    fireImmediately: true,
  });
  return new BarcodeDetector({ formats: ["qr_code"] });
}

interface Seen {
  rawValue: string;
  boundingBox: { x: number; y: number; width: number; height: number };
}

/** Of several codes in view the one at which somebody aims: the nearest to the middle. */
export function aimedAt(seen: readonly Seen[], width: number, height: number): string | undefined {
  const off = ({ boundingBox: box }: Seen): number => Math.hypot(box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2);
  return seen.reduce<Seen | undefined>((best, one) => (best && off(best) <= off(one) ? best : one), undefined)?.rawValue;
}

export async function readPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
  try {
    return aimedAt(await (await qrReader()).detect(picture), picture.width, picture.height);
  } finally {
    picture.close();
  }
}
