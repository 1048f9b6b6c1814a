import type { ByteRange } from './byte-range';
import { checkKey, checkPrefix, modulePrefix } from './object-key';
import type {
  CompleteUpload,
  CreateUpload,
  ObjectPage,
  ObjectStorage,
  OpenObject,
  PutObject,
  SignDownload,
  SignedDownload,
  SignedRequest,
  SignPart,
  StoredObject,
  UploadedPart,
  UploadReference,
} from './object-storage';

/** One module's view of a storage: the module's name goes before every key on the way in, and off it on the way out. */
export class ModuleStorage implements ObjectStorage {
  readonly #storage: ObjectStorage;
  readonly #prefix: string;

  constructor(storage: ObjectStorage, moduleName: string) {
    this.#storage = storage;
    this.#prefix = modulePrefix(moduleName);
  }

  async put(input: PutObject): Promise<StoredObject> {
    return this.#outward(await this.#storage.put({ ...input, key: this.#inward(input.key) }));
  }

  async get(key: string, options?: { range?: ByteRange }): Promise<OpenObject | null> {
    const opened = await this.#storage.get(this.#inward(key), options);
    return opened === null ? null : { ...opened, object: this.#outward(opened.object) };
  }

  async head(key: string): Promise<StoredObject | null> {
    const object = await this.#storage.head(this.#inward(key));
    return object === null ? null : this.#outward(object);
  }

  async delete(key: string): Promise<void> {
    await this.#storage.delete(this.#inward(key));
  }

  async copy(input: { from: string; to: string; contentType?: string }): Promise<StoredObject> {
    const copy = { ...input, from: this.#inward(input.from), to: this.#inward(input.to) };
    return this.#outward(await this.#storage.copy(copy));
  }

  async list(input: { prefix: string; limit: number; cursor?: string }): Promise<ObjectPage> {
    const prefix = `${this.#prefix}${checkPrefix(input.prefix)}`;
    const page = await this.#storage.list({ ...input, prefix });
    return { ...page, items: page.items.map((object) => this.#outward(object)) };
  }

  async createUpload(input: CreateUpload): Promise<UploadReference> {
    const upload = await this.#storage.createUpload({ ...input, key: this.#inward(input.key) });
    return { ...upload, key: input.key };
  }

  async signPart(input: SignPart): Promise<SignedRequest> {
    return this.#storage.signPart({ ...input, upload: this.#inwardUpload(input.upload) });
  }

  async listParts(upload: UploadReference): Promise<UploadedPart[]> {
    return this.#storage.listParts(this.#inwardUpload(upload));
  }

  async completeUpload(input: CompleteUpload): Promise<StoredObject> {
    const complete = { ...input, upload: this.#inwardUpload(input.upload) };
    return this.#outward(await this.#storage.completeUpload(complete));
  }

  async abortUpload(upload: UploadReference): Promise<void> {
    await this.#storage.abortUpload(this.#inwardUpload(upload));
  }

  async signDownload(key: string, options: SignDownload): Promise<SignedDownload> {
    return this.#storage.signDownload(this.#inward(key), options);
  }

  forModule(moduleName: string): ObjectStorage {
    return new ModuleStorage(this, moduleName);
  }

  #inward(key: string): string {
    return checkKey(`${this.#prefix}${checkKey(key)}`);
  }

  #inwardUpload(upload: UploadReference): UploadReference {
    return { ...upload, key: this.#inward(upload.key) };
  }

  #outward(object: StoredObject): StoredObject {
    return { ...object, key: object.key.slice(this.#prefix.length) };
  }
}
