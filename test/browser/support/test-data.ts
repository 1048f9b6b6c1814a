import { existsSync } from 'node:fs';
import path from 'node:path';

/** Real inputs, which are no part of the project. */
export const testData = path.resolve(
  process.env.STOA_TEST_DATA ?? path.join(__dirname, '../../../../shared/data'),
);

/** Tests on real inputs run where there are any; in CI there is no excuse. */
export const hasTestData = existsSync(testData) || process.env.CI === 'true';
