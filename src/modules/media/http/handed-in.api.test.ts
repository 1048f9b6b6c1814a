import { runWith } from '../../../platform/context/call-context';
import { newId } from '../../../platform/identifiers/identifier';
import { personalDataErasureBegun } from '../../../platform/privacy/personal-data-events';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { objectKeyOf } from '../domain/asset';
import { MediaApiService } from '../media.api';
import type { AssetPurpose } from '../media.contract';
import { mediaModule } from '../media.module';
import { files } from '../testing/files';
import { sendFile, uploadFile } from '../testing/upload-file';

describe('files that learners hand in', () => {
  let platform: TestApplication;
  const learner = aPerson();
  const purpose: AssetPurpose = { kind: 'answer_file', attemptId: newId(), questionId: newId() };

  beforeAll(async () => {
    platform = await startTestApplication({ modules: [mediaModule, ...standIns({})], hosted: ['media'] });
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const storage = () => platform.application.containerOf('media').resolve(ObjectStorage);
  const begin = (sizeBytes: number, fileName = 'a.pdf') =>
    platform.application
      .containerOf('media')
      .resolve(MediaApiService)
      .startUpload({ ownerId: learner.id, fileName, sizeBytes, contentType: '', purpose });
  /** Sends what was begun for the learner, as she does. */
  const bring = async (bytes: Buffer, fileName: string) => {
    const upload = await runWith({ principal: learner }, () => begin(bytes.length, fileName));
    const { body } = await sendFile(platform, learner, upload, bytes);
    await platform.settle();
    return body.assetId as string;
  };
  const rowsOf = () =>
    platform.query(`select id::text, file_name, picture from media.assets where owner_id = '${learner.id}'`);

  it('stay as they came: nothing is made of a picture', async () => {
    const assetId = await bring(files.png, 'drawing.png');
    expect(await rowsOf()).toEqual([{ id: assetId, file_name: 'drawing.png', picture: null }]);
  });

  it('are not as large as a video of a course may be', async () => {
    expect(await runWith({ principal: learner }, () => begin(500_000_000))).toMatchObject({
      status: 'uploading',
    });
    await expect(runWith({ principal: learner }, () => begin(500_000_001))).rejects.toMatchObject({
      code: 'media.too_large',
      facts: { maximumBytes: 500_000_000 },
    });
  });

  it('are begun for learners by those who know that they may, and by nobody else', async () => {
    const file = { fileName: 'a.pdf', sizeBytes: 9, contentType: 'application/pdf' };
    const ask = async (who: typeof learner, body: object) =>
      (await (await platform.as(who)).post('/api/v1/media/uploads').send(body)).status;
    expect(await ask(learner, file)).toBe(403);
    expect(await ask(aPerson('instructor'), { ...file, purpose })).toBe(400);
  });

  it('go with the learner who is erased, bytes and all; what was brought for a course stays', async () => {
    const handedIn = await bring(files.pdf, 'about-me.pdf');
    const teacher = aPerson('instructor');
    const { body } = await uploadFile(platform, teacher, { bytes: files.csv, fileName: 'table.txt' });
    await platform.query(`update media.assets set owner_id = '${learner.id}' where id = '${body.assetId}'`);
    await platform.receive(personalDataErasureBegun, { personId: learner.id, erasureId: newId() });
    await platform.settle();
    expect(await storage().head(objectKeyOf(handedIn))).toBeNull();
    expect(await storage().head(objectKeyOf(body.assetId))).not.toBeNull();
    const names = (await rowsOf()).map(({ file_name: name }) => name);
    expect(names).toEqual(['table.txt']);
  });
});
