import { inject, injectable } from 'tsyringe';
import { ObjectStorage } from './object-storage';

/** What takes a while to draw, drawn when it is first asked for and kept. */
@injectable()
export class DrawnDocuments {
  constructor(@inject(ObjectStorage) private readonly storage: ObjectStorage) {}

  async keep(
    object: { readonly key: string; readonly contentType: string },
    draw: () => Promise<Buffer>,
  ): Promise<Buffer> {
    const kept = await this.storage.get(object.key);
    if (kept) {
      const chunks: Buffer[] = [];
      for await (const chunk of kept.body) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    }
    const bytes = await draw();
    await this.storage.put({ ...object, body: bytes });
    return bytes;
  }
}
