import type { InboxTemplateName, InboxWords } from '../inbox-templates';

/** What messages in the inbox say in German, which says “du” to everyone. */
export const germanInbox: { readonly [Name in InboxTemplateName]: InboxWords } = {
  welcome: {
    title: 'Willkommen bei Stoa',
    body: 'Such dir einen Kurs aus und fang an: Viele sind kostenlos, und dein Fortschritt bleibt erhalten.',
  },
  enrollment_confirmed: {
    title: 'Du bist dabei: {course}',
    body: 'Der Kurs steht dir offen. Fang an, wann du möchtest.',
  },
  seat_offered: {
    title: 'Ein Platz für dich: {course}',
    body: 'Wir halten ihn zwei Tage für dich frei. Danach geht er an die nächste Person auf der Warteliste.',
  },
  seat_lapsed: {
    title: 'Dein Platz ist weitergegangen: {course}',
    body: 'Er ist an die nächste Person auf der Warteliste gegangen. Du kannst dich noch einmal anstellen.',
  },
  payment_refunded: {
    title: '{amount} erstattet',
    body: 'Für {course}. Das Geld kommt auf demselben Weg zurück.',
  },
  payment_inquiry: {
    title: 'Rückfrage einer Bank zu {amount}',
    body: 'Es geht um eine Zahlung für {course}. Zurückgeholt wurde nichts; geantwortet wird bei Stripe.',
  },
  statement_issued: {
    title: 'Deine Abrechnung für {month}',
    body: 'Deine Einnahmen aus dem Unterrichten liegen als PDF und als Tabelle bereit.',
  },
  payout_recorded: {
    title: '{amount} an dich überwiesen',
    body: 'Von deinen Einnahmen aus dem Unterrichten: {reference}.',
  },
  payment_disputed: {
    title: '{amount} bestritten',
    body: 'Eine Bank hat eine Zahlung für {course} zurückgeholt. Belege werden bei Stripe eingereicht.',
  },
  dispute_won: {
    title: 'Streitfall gewonnen: {amount}',
    body: 'Das Geld für {course} ist zurück, und der Kurs ist wieder offen.',
  },
  dispute_lost: {
    title: 'Streitfall verloren: {amount}',
    body: 'Die Bank behält das Geld für {course}, und der Kurs bleibt geschlossen.',
  },
  announcement: { title: '{title}', body: '{author}, {course}\n\n{body}' },
  certificate_issued: { title: 'Dein Zertifikat ist fertig', body: 'Du hast {course} abgeschlossen.' },
  certificate_revoked: {
    title: 'Dein Zertifikat wurde widerrufen',
    body: 'Das Zertifikat für {course} gilt nicht mehr. Warum, steht bei deinen Zertifikaten.',
  },
  certificate_reissued: {
    title: 'Dein berichtigtes Zertifikat ist fertig',
    body: 'Das Zertifikat für {course} wurde neu ausgestellt, mit neuem Code.',
  },
  badge_earned: { title: 'Neues Abzeichen: {title}', body: 'Du hast es dir beim Lernen verdient.' },
  badges_earned: { title: '{count} neue Abzeichen', body: 'Das neueste heißt {title}.' },
  media_processed: {
    title: '{file} ist bereit',
    body: 'Du kannst die Datei jetzt in deinen Lektionen verwenden.',
  },
  several_media_processed: { title: '{count} Dateien sind bereit', body: 'Die neueste heißt {file}.' },
  media_failed: { title: '{file} lässt sich nicht verwenden', body: '{reason}' },
  several_media_failed: {
    title: '{count} Dateien lassen sich nicht verwenden',
    body: 'Die letzte heißt {file}: {reason}',
  },
  review_answered: {
    title: '{author} hat auf deine Bewertung geantwortet',
    body: 'Auf das, was du über {course} geschrieben hast, gibt es eine Antwort.',
  },
  question_asked: { title: 'Eine neue Frage in {course}', body: '{title}' },
  questions_asked: { title: '{count} neue Fragen in {course}', body: 'Die neueste: {title}' },
  question_answered: { title: '{author} hat auf deine Frage geantwortet', body: '{title} ({course})' },
  several_answers: { title: '{count} Antworten auf deine Frage', body: '{title} ({course})' },
  work_graded: {
    title: 'Bewertet: {title}',
    body: '{course}: Du kannst deine Punkte und die Rückmeldung ansehen.',
  },
  grade_changed: {
    title: 'Deine Bewertung wurde geändert: {title}',
    body: '{course}: Du kannst deine Punkte und die Rückmeldung ansehen.',
  },
  review_posted: { title: 'Eine neue Bewertung von {course}', body: 'Sie gibt {stars} von 5 Sternen.' },
  reviews_posted: {
    title: '{count} neue Bewertungen von {course}',
    body: 'Die neueste gibt {stars} von 5 Sternen.',
  },
};
