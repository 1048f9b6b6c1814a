/** Blank modules around it, as scanners ask for (ISO/IEC 18004). */
const quietModules = 4;

/** A QR code as the path of a drawing: each run of dark modules is one rectangle, in units of a module. */
export async function drawQrCode(text: string): Promise<{ size: number; path: string }> {
  const { default: encoder } = await import('qrcode');
  const { modules } = encoder.create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    let start = 0;
    while (start < modules.size) {
      let end = start;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > start)
        path += `M${start + quietModules} ${row + quietModules}h${end - start}v1h-${end - start}z`;
      start = end + 1;
    }
  }
  return { size: modules.size + 2 * quietModules, path };
}
