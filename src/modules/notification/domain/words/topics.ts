import type { Language } from '../../../../platform/language/languages';
import type { Topic } from '../topics';

/** What a digest is about, as its subject says it: “3 messages about …”. */
export const topicWords: { readonly [Name in Language]: { readonly [Name in Topic]: string } } = {
  en: {
    account: 'your account',
    purchases: 'your purchases',
    courses: 'your courses',
    questions: 'questions under lessons',
    announcements: 'news from those who teach you',
    certificates: 'your certificates',
    rewards: 'your badges',
    reviews: 'reviews',
    uploads: 'your uploads',
  },
  de: {
    account: 'deinem Konto',
    purchases: 'deinen Käufen',
    courses: 'deinen Kursen',
    questions: 'Fragen unter Lektionen',
    announcements: 'Ankündigungen deiner Lehrenden',
    certificates: 'deinen Zertifikaten',
    rewards: 'deinen Abzeichen',
    reviews: 'Bewertungen',
    uploads: 'deinen Dateien',
  },
};
