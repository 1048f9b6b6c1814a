import type { MailTemplateName, MailWords } from '../mail-templates';

/** What mails say in German, which says “du” to everyone. The markup is that of `readTemplateText`. */
export const germanMails: { readonly [Name in MailTemplateName]: MailWords } = {
  verify_email_welcome: {
    subject: 'Willkommen bei Stoa: Bestätige deine Adresse',
    text: `Dein Konto ist eingerichtet. Bitte bestätige noch, dass diese Adresse dir gehört. So erreichen dich Belege und Zertifikate, und du kommst auch mit vergessenem Passwort wieder hinein.

[Adresse bestätigen]({link})

> Der Link gilt einmal, bis {expires}. Lernen kannst du auch vorher schon.

> Du hast dich nicht bei uns registriert? Dann beachte diese Mail nicht weiter: Ohne den Link passiert mit dieser Adresse nichts.`,
  },
  verify_email_again: {
    subject: 'Bestätige deine E-Mail-Adresse',
    text: `Bitte bestätige, dass diese Adresse dir gehört.

[Adresse bestätigen]({link})

> Der Link gilt einmal, bis {expires}. Lernen kannst du auch vorher schon.

> Du hast dich nicht bei uns registriert? Dann beachte diese Mail nicht weiter: Ohne den Link passiert mit dieser Adresse nichts.`,
  },
  reset_password: {
    subject: 'Wähle ein neues Passwort',
    text: `Jemand, hoffentlich du, möchte das Passwort deines Kontos zurücksetzen.

[Neues Passwort wählen]({link})

> Der Link gilt einmal, bis {expires}.

> Das warst du nicht? Dann beachte diese Mail nicht weiter. Dein Passwort bleibt, wie es ist, und ohne diesen Link kann es niemand ändern.`,
  },
  password_changed: {
    subject: 'Dein Passwort wurde geändert',
    text: `Das Passwort deines Kontos wurde geändert: {time}.

[Das war ich nicht]({link})

> Wenn du es warst, ist nichts weiter zu tun. Wenn nicht, wähle jetzt ein neues Passwort und melde dich danach in deinem Profil überall sonst ab.`,
  },
  second_factor_on: {
    subject: 'Ein zweiter Faktor wurde eingerichtet',
    text: `Für dein Konto wurde ein zweiter Faktor eingerichtet: {time}. Ab jetzt brauchst du zum Anmelden neben deinem Passwort auch einen Code.

[Sicherheitseinstellungen ansehen]({link})

> Wenn du es warst, ist nichts weiter zu tun. Wenn nicht, wähle jetzt ein neues Passwort und bitte uns, den zweiten Faktor wieder zu entfernen.`,
  },
  second_factor_off: {
    subject: 'Dein zweiter Faktor wurde abgeschaltet',
    text: `Der zweite Faktor deines Kontos wurde abgeschaltet: {time}. Bis du einen neuen einrichtest, genügt zum Anmelden dein Passwort.

[Sicherheitseinstellungen ansehen]({link})

> Wenn du es warst oder uns darum gebeten hast, ist nichts weiter zu tun. Wenn nicht, wähle jetzt ein neues Passwort.`,
  },
  data_export_ready: {
    subject: 'Deine Daten liegen bereit',
    text: `Das Archiv mit allem, was wir über dich gespeichert haben, kannst du herunterladen bis {expires}.

[Archiv herunterladen]({link})

> Du hast nicht darum gebeten? Dann wähle jetzt ein neues Passwort und melde dich überall sonst ab.`,
  },
  erasure_scheduled: {
    subject: 'Dein Konto wird gelöscht',
    text: `Du hast uns gebeten, dein Konto zu löschen. Wir beginnen damit am {due}, und dann lässt es sich nicht mehr rückgängig machen.

Bis dahin kannst du dein Konto wie gewohnt nutzen und es dir noch anders überlegen.

[Konto behalten]({link})

> Rechnungen und Zahlungsbelege bewahren wir so lange auf, wie es das Gesetz verlangt. Du hast nicht darum gebeten? Dann wähle jetzt ein neues Passwort.`,
  },
  erasure_cancelled: {
    subject: 'Dein Konto bleibt bestehen',
    text: `Dein Konto wird nun doch nicht gelöscht. Alles ist, wie es war.

[Einstellungen zum Datenschutz ansehen]({link})

> Das warst du nicht? Dann wähle jetzt ein neues Passwort und melde dich überall sonst ab.`,
  },
  application_approved: {
    subject: 'Du kannst jetzt unterrichten',
    text: `Wir haben deine Bewerbung angenommen: Das Studio steht dir offen.

Wer unterrichtet, schützt sein Konto mit einem zweiten Faktor. Du wirst gebeten, ihn zuerst einzurichten.

[Studio öffnen]({link})`,
  },
  application_declined: {
    subject: 'Deine Bewerbung als Lehrende oder Lehrender',
    text: `Wir haben deine Bewerbung gelesen und können sie im Moment leider nicht annehmen. Die Gründe findest du auf der Seite.

[Gründe lesen]({link})`,
  },
  invitation: {
    subject: '{inviter} lädt dich ein: {course}',
    text: `{inviter} lädt dich in den Kurs „{course}“ ein.

Registriere dich mit der Adresse, an die diese Mail ging, oder melde dich an, wenn du damit schon ein Konto hast, und bestätige sie. Danach steht dir der Kurs offen.

- Kurs: {course}
- Deine Adresse: {address}
- Offen für dich bis: {accessEnds}
- Die Einladung gilt bis: {expires}

[Einladung annehmen]({link})

> Du weißt nicht, worum es geht? Dann beachte diese Mail nicht weiter: Ohne dich passiert nichts, und wir behalten deine Adresse nicht länger, als die Einladung gilt.`,
  },
  enrollment_confirmed_free: {
    subject: 'Du bist dabei: {course}',
    text: `Der Kurs „{course}“ steht dir offen.

Fang an, wann du möchtest. Dein Fortschritt bleibt erhalten, auf jedem Gerät.

[Jetzt lernen]({link})`,
  },
  enrollment_confirmed_purchase: {
    subject: 'Du bist dabei: {course}',
    text: `Vielen Dank. Der Kurs „{course}“ ist bezahlt und steht dir offen.

Fang an, wann du möchtest. Dein Fortschritt bleibt erhalten, auf jedem Gerät.

[Jetzt lernen]({link})`,
  },
  enrollment_confirmed_gift: {
    subject: 'Du bist dabei: {course}',
    text: `Du hast den Kurs „{course}“ geschenkt bekommen. Er steht dir jetzt offen.

Fang an, wann du möchtest. Dein Fortschritt bleibt erhalten, auf jedem Gerät.

[Jetzt lernen]({link})`,
  },
  enrollment_confirmed_coupon: {
    subject: 'Du bist dabei: {course}',
    text: `Dein Gutschein deckt den ganzen Preis: Der Kurs „{course}“ steht dir offen.

Fang an, wann du möchtest. Dein Fortschritt bleibt erhalten, auf jedem Gerät.

[Jetzt lernen]({link})`,
  },
  seat_offered: {
    subject: 'Ein Platz für dich: {course}',
    text: `Im Kurs „{course}“ ist ein Platz frei geworden. Wir halten ihn für dich frei.

Nimm ihn bitte bis zur unten genannten Zeit an. Danach geht er an die nächste Person auf der Warteliste.

- Kurs: {course}
- Für dich frei bis: {expires}

[Platz annehmen]({link})`,
  },
  seat_lapsed: {
    subject: 'Dein Platz ist weitergegangen: {course}',
    text: `Die Zeit, deinen Platz im Kurs „{course}“ anzunehmen, ist abgelaufen. Er ist an die nächste Person auf der Warteliste gegangen.

Möchtest du weiterhin dabei sein? Dann stell dich noch einmal an: Du beginnst am Ende der Warteliste.

[Kurs öffnen]({link})`,
  },
  payment_receipt: {
    subject: 'Dein Beleg: {course}',
    text: `Vielen Dank für deine Zahlung. Das hast du bezahlt.

Deine Rechnung {invoice} findest du als PDF bei deinen Käufen.

- Kurs: {course}
- Betrag: {amount}
- Bezahlt: {time}
- Rechnung: {invoice}
- Bestellung: {order}

[Käufe ansehen]({link})`,
  },
  payment_refunded: {
    subject: 'Deine Erstattung: {course}',
    text: `Wir haben dir erstattet, was du für „{course}“ bezahlt hast. Der Zugang aus dieser Zahlung ist beendet; dein Fortschritt bleibt erhalten.

- Erstattet: {amount}
- Am: {time}
- Bestellung: {order}

[Käufe ansehen]({link})

> Das Geld kommt auf demselben Weg zurück. Bis es auf dem Kontoauszug steht, vergehen je nach Bank fünf bis zehn Tage.`,
  },
  payment_refunded_in_part: {
    subject: 'Deine Erstattung: {course}',
    text: `Wir haben dir einen Teil dessen erstattet, was du für „{course}“ bezahlt hast. Der Kurs steht dir weiterhin offen.

- Erstattet: {amount}
- Am: {time}
- Bestellung: {order}

[Käufe ansehen]({link})

> Das Geld kommt auf demselben Weg zurück. Bis es auf dem Kontoauszug steht, vergehen je nach Bank fünf bis zehn Tage.`,
  },
  payment_inquiry: {
    subject: 'Rückfrage einer Bank zu einer Zahlung: {course}',
    text: `Eine Bank fragt nach einer Zahlung für „{course}“. Sie hat nichts zurückgeholt, und der Kurs bleibt offen.

Bleibt die Antwort aus, kann daraus ein Streitfall werden. Geantwortet wird bei Stripe.

- Betrag: {amount}
- Antwort fällig: {due}
- Bestellung: {order}

[Bestellung ansehen]({link})`,
  },
  payment_disputed: {
    subject: 'Eine Zahlung wird bestritten: {course}',
    text: `Eine Bank hat eine Zahlung für „{course}“ zurückgeholt, weil ihr Kunde ihr widersprochen hat. Der Zugang aus dieser Zahlung ist geschlossen, bis der Streitfall entschieden ist.

Belege, zum Beispiel darüber, was im Kurs gelernt wurde, werden bei Stripe eingereicht.

- Bestritten: {amount}
- Belege fällig: {due}
- Bestellung: {order}

[Bestellung ansehen]({link})`,
  },
  dispute_won: {
    subject: 'Ein Streitfall ist gewonnen: {course}',
    text: `Die Bank hat zurückgegeben, was sie für „{course}“ zurückgeholt hatte. Der Zugang aus dieser Zahlung ist wieder offen.

- Bestritten: {amount}
- Bestellung: {order}

[Bestellung ansehen]({link})`,
  },
  dispute_lost: {
    subject: 'Ein Streitfall ist verloren: {course}',
    text: `Die Bank behält, was sie für „{course}“ zurückgeholt hat. Der Zugang aus dieser Zahlung bleibt geschlossen.

- Bestritten: {amount}
- Bestellung: {order}

[Bestellung ansehen]({link})`,
  },
  statement_issued: {
    subject: 'Deine Abrechnung für {month}',
    text: `Die Abrechnung über deine Einnahmen aus dem Unterrichten liegt bereit, als PDF und als Tabelle.

- Monat: {month}
- Nummer: {number}

[Einnahmen ansehen]({link})`,
  },
  payout_recorded: {
    subject: 'Eine Auszahlung an dich: {amount}',
    text: `Von deinen Einnahmen aus dem Unterrichten haben wir dir diesen Betrag überwiesen.

- Betrag: {amount}
- Verwendungszweck: {reference}

[Einnahmen ansehen]({link})

> Bis er auf dem Kontoauszug steht, vergehen ein bis zwei Tage.`,
  },
  certificate_issued: {
    subject: '{course} geschafft: Hier ist dein Zertifikat',
    text: `Du hast „{course}“ abgeschlossen. Herzlichen Glückwunsch: Dein Zertifikat ist fertig.

- Zertifikat: {code}
- Ausgestellt: {time}

[Zertifikat ansehen]({link})

> Wem du den Code gibst, der kann das Zertifikat prüfen, auch ohne Konto.`,
  },
  certificate_revoked: {
    subject: 'Dein Zertifikat wurde widerrufen: {course}',
    text: `Dein Zertifikat für „{course}“ wurde widerrufen. Wer den Code prüft, erfährt, dass es nicht mehr gilt, aber nicht, warum.

- Zertifikat: {code}
- Widerrufen: {time}
- Grund: {reason}

[Zertifikate ansehen]({link})

> Du hältst das für einen Irrtum? Dann schreib denen, die den Kurs unterrichten.`,
  },
  certificate_reissued: {
    subject: 'Dein berichtigtes Zertifikat: {course}',
    text: `Dein Zertifikat für „{course}“ wurde neu ausgestellt, auf den Namen {learner}. Es hat einen eigenen Code: Gib ihn allen, die den alten von dir haben.

- Zertifikat: {code}
- Anstelle von: {oldCode}
- Ausgestellt: {time}

[Zertifikate ansehen]({link})

> Wer den alten Code prüft, wird zum neuen Zertifikat geführt.`,
  },
  announcement: {
    subject: '{title}',
    text: `{author} schreibt an alle, die „{course}“ lernen:

{body}

[Kurs öffnen]({link})

> Antworten auf diese Mail erreichen niemanden.`,
  },
  question_answered: {
    subject: '{author} hat geantwortet: {title}',
    text: `{author} hat auf deine Frage in „{course}“ geantwortet.

[Antwort lesen]({link})`,
  },
  review_answered: {
    subject: '{author} hat auf deine Bewertung von {course} geantwortet',
    text: `{author} hat auf das geantwortet, was du über „{course}“ geschrieben hast.

[Antwort lesen]({link})`,
  },
  work_graded: {
    subject: 'Bewertet: {title}',
    text: `Deine Abgabe zu „{title}“ im Kurs „{course}“ ist bewertet.

Du kannst jetzt deine Punkte und die Rückmeldung ansehen.

[Rückmeldung lesen]({link})`,
  },
  work_graded_passed: {
    subject: 'Bewertet: {title}',
    text: `Deine Abgabe zu „{title}“ im Kurs „{course}“ ist bewertet.

Du hast bestanden.

Du kannst jetzt deine Punkte und die Rückmeldung ansehen.

[Rückmeldung lesen]({link})`,
  },
  digest: {
    subject: '{count} Nachrichten zu {topic}',
    text: `Das ist seit dem letzten Mal passiert:

{entries}

[Posteingang öffnen]({link})

> Wie oft solche Mails kommen, bestimmst du: {settings}`,
  },
  digest_of_one: {
    subject: 'Eine Nachricht zu {topic}',
    text: `Das ist seit dem letzten Mal passiert:

{entries}

[Posteingang öffnen]({link})

> Wie oft solche Mails kommen, bestimmst du: {settings}`,
  },
};
