import type { BarcodeDetector as Detector } from "barcode-detector/ponyfill";

type Reader = Pick<Detector, "detect">;
let reader: Promise<Reader> | undefined;

/** Reads QR codes: by the browser where it can, else by zxing, whose wasm is ours too. */
export function qrReader(): Promise<Reader> {
  return (reader ??= makeReader());
}

async function makeReader(): Promise<Reader> {
  const native = (globalThis as { BarcodeDetector?: typeof Detector }).BarcodeDetector;
  if (native && (await native.getSupportedFormats()).includes("qr_code")) return new native({ formats: ["qr_code"] });
  const [{ BarcodeDetector, prepareZXingModule }, { default: wasm }] = await Promise.all([
    import("barcode-detector/ponyfill"),
    import("zxing-wasm/reader/zxing_reader.wasm?url"),
  ]);
  prepareZXingModule({
    overrides: { locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasm : prefix + path) },
  });
  return new BarcodeDetector({ formats: ["qr_code"] });
}

export async function readPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
  try {
    return (await (await qrReader()).detect(picture))[0]?.rawValue;
  } finally {
    picture.close();
  }
}
