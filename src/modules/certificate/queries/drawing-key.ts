/** Where what was drawn of a certificate lies: all of it in one place, so that all of it can be found. */
export function drawingKey(certificateId: string, fileName = ''): string {
  return `drawn/${certificateId}/${fileName}`;
}
