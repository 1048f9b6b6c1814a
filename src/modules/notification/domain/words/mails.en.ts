import type { MailTemplateName, MailWords } from '../mail-templates';

/** What mails say in English. The markup is that of `readTemplateText`. */
export const englishMails: { readonly [Name in MailTemplateName]: MailWords } = {
  verify_email_welcome: {
    subject: 'Welcome to Stoa: confirm your address',
    text: `Your account is ready. Please confirm that this address is yours, so that receipts, certificates and a forgotten password always find you.

[Confirm this address]({link})

> The link works once, until {expires}. You can learn before you have used it.

> If you did not register with us, ignore this mail: without the link nothing happens to this address.`,
  },
  verify_email_again: {
    subject: 'Confirm your e-mail address',
    text: `Please confirm that this address is yours.

[Confirm this address]({link})

> The link works once, until {expires}. You can learn before you have used it.

> If you did not register with us, ignore this mail: without the link nothing happens to this address.`,
  },
  reset_password: {
    subject: 'Choose a new password',
    text: `Someone, hopefully you, asked to reset the password of your account.

[Choose a new password]({link})

> The link works once, until {expires}.

> If it was not you, ignore this mail. Your password stays as it is, and nobody can change it without this link.`,
  },
  password_changed: {
    subject: 'Your password was changed',
    text: `The password of your account was changed on {time}.

[It was not me]({link})

> If it was you, there is nothing to do. If it was not, choose a new password now, then sign out everywhere else in your profile.`,
  },
  second_factor_on: {
    subject: 'A second factor was set up',
    text: `A second factor was set up for your account on {time}. From now on, signing in takes a code as well as your password.

[Look at your security settings]({link})

> If it was you, there is nothing to do. If it was not, choose a new password now, and ask us to take the second factor away.`,
  },
  second_factor_off: {
    subject: 'Your second factor was turned off',
    text: `The second factor of your account was turned off on {time}. Until you set up another, your password alone signs you in.

[Look at your security settings]({link})

> If it was you, or you have asked us for it, there is nothing to do. If not, choose a new password now.`,
  },
  data_export_ready: {
    subject: 'Your data are ready',
    text: `The archive of all that we hold about you can be downloaded until {expires}.

[Download it]({link})

> If you have not asked for it, choose a new password now and sign out everywhere else.`,
  },
  erasure_scheduled: {
    subject: 'Your account will be erased',
    text: `You asked us to erase your account. We begin on {due}, and then it cannot be undone.

Until then your account works as ever, and you can change your mind.

[Keep my account]({link})

> Invoices and the books of payments are kept as long as the law asks. If you have not asked for this, choose a new password now.`,
  },
  erasure_cancelled: {
    subject: 'Your account stays',
    text: `Your account is not erased after all: all is as it was.

[Look at your privacy settings]({link})

> If this was not you, choose a new password now and sign out everywhere else.`,
  },
  application_approved: {
    subject: 'You may teach',
    text: `Your application was approved: the studio is open to you.

Those who teach protect their account with a second factor. You are asked to set it up first.

[Open the studio]({link})`,
  },
  application_declined: {
    subject: 'Your application to teach',
    text: `We have read your application, and cannot approve it for now. Our reasons are on the page.

[Read why]({link})`,
  },
  invitation: {
    subject: '{inviter} invites you to {course}',
    text: `{inviter} invites you to the course “{course}”.

Register with the address that this mail was sent to, or sign in if you have an account with it, and confirm it. The course is then open to you.

- Course: {course}
- Your address: {address}
- Open to you until: {accessEnds}
- The invitation holds until: {expires}

[Accept the invitation]({link})

> If you do not know what this is about, ignore this mail: nothing happens without you, and we keep your address no longer than the invitation holds.`,
  },
  enrollment_confirmed_free: {
    subject: 'You are enrolled: {course}',
    text: `The course “{course}” is open to you.

Begin whenever you like. Your progress is kept, on every device.

[Start learning]({link})`,
  },
  enrollment_confirmed_purchase: {
    subject: 'You are enrolled: {course}',
    text: `Thank you. The course “{course}” is paid and open to you.

Begin whenever you like. Your progress is kept, on every device.

[Start learning]({link})`,
  },
  enrollment_confirmed_gift: {
    subject: 'You are enrolled: {course}',
    text: `The course “{course}” was given to you, and is open.

Begin whenever you like. Your progress is kept, on every device.

[Start learning]({link})`,
  },
  enrollment_confirmed_coupon: {
    subject: 'You are enrolled: {course}',
    text: `Your coupon covers all of it: the course “{course}” is open to you.

Begin whenever you like. Your progress is kept, on every device.

[Start learning]({link})`,
  },
  seat_offered: {
    subject: 'A seat for you in {course}',
    text: `A seat has become free in “{course}”, and it is held for you.

Take it before the time below. After that it goes to the next in line.

- Course: {course}
- Held until: {expires}

[Take your seat]({link})`,
  },
  seat_lapsed: {
    subject: 'Your seat in {course} was not taken',
    text: `The time to take the seat that was held for you in “{course}” has run out, so it went to the next in line.

If you still want to join, wait for a seat once more: you start at the end of the line.

[Open the course]({link})`,
  },
  payment_receipt: {
    subject: 'Your receipt: {course}',
    text: `Thank you for your payment. This is what you paid.

Your invoice {invoice} is among your purchases, as a PDF.

- Course: {course}
- Amount: {amount}
- Paid: {time}
- Invoice: {invoice}
- Order: {order}

[See your purchases]({link})`,
  },
  payment_refunded: {
    subject: 'Your refund: {course}',
    text: `We have refunded what you paid for “{course}”. The access that came with this payment has ended; your progress is kept.

- Refunded: {amount}
- On: {time}
- Order: {order}

[See your purchases]({link})

> The money goes back the way it came. Banks take between five and ten days to show it on the statement.`,
  },
  payment_refunded_in_part: {
    subject: 'Your refund: {course}',
    text: `We have refunded part of what you paid for “{course}”. The course stays open to you.

- Refunded: {amount}
- On: {time}
- Order: {order}

[See your purchases]({link})

> The money goes back the way it came. Banks take between five and ten days to show it on the statement.`,
  },
  payment_inquiry: {
    subject: 'A bank asks about a payment: {course}',
    text: `A bank asks about what was paid for “{course}”. It has taken nothing back, and the course stays open.

Without an answer a dispute may come of it. It is given at Stripe.

- In question: {amount}
- Answer due: {due}
- Order: {order}

[See the order]({link})`,
  },
  payment_disputed: {
    subject: 'A payment is disputed: {course}',
    text: `A bank has taken back what was paid for “{course}”, because its customer objects to the payment. The access that came with it is closed until the dispute is decided.

Evidence, such as what the learner has done in the course, is handed in at Stripe.

- Disputed: {amount}
- Evidence due: {due}
- Order: {order}

[See the order]({link})`,
  },
  dispute_won: {
    subject: 'A dispute was won: {course}',
    text: `The bank has given back what it took for “{course}”. The learner has the access that came with it again.

- Disputed: {amount}
- Order: {order}

[See the order]({link})`,
  },
  dispute_lost: {
    subject: 'A dispute was lost: {course}',
    text: `The bank keeps what it took back for “{course}”. The access that came with it stays closed.

- Disputed: {amount}
- Order: {order}

[See the order]({link})`,
  },
  statement_issued: {
    subject: 'Your statement for {month}',
    text: `The statement of what you have earned by teaching is there, as a PDF and as a table.

- Month: {month}
- Number: {number}

[See your earnings]({link})`,
  },
  payout_recorded: {
    subject: 'A payout to you: {amount}',
    text: `Of what you have earned by teaching, this was sent to you.

- Amount: {amount}
- Reference: {reference}

[See your earnings]({link})

> Banks take a day or two to show it on the statement.`,
  },
  certificate_issued: {
    subject: 'You completed {course}: here is your certificate',
    text: `You have completed “{course}”. Congratulations: your certificate is ready.

- Certificate: {code}
- Issued: {time}

[See your certificate]({link})

> Anyone whom you give the code can verify the certificate, without an account.`,
  },
  certificate_revoked: {
    subject: 'Your certificate was revoked: {course}',
    text: `Your certificate for “{course}” was revoked. Whoever checks its code is told that it does not hold any more, but not why.

- Certificate: {code}
- Revoked: {time}
- Reason: {reason}

[See your certificates]({link})

> If you think that this is a mistake, write to those who teach the course.`,
  },
  certificate_reissued: {
    subject: 'Your corrected certificate: {course}',
    text: `Your certificate for “{course}” was issued anew, made out to {learner}. It has a code of its own: give this one to whom you gave the old one.

- Certificate: {code}
- In place of: {oldCode}
- Issued: {time}

[See your certificates]({link})

> Whoever checks the old code is led to the new certificate.`,
  },
  announcement: {
    subject: '{title}',
    text: `{author} writes to the learners of “{course}”:

{body}

[Open the course]({link})

> Answers to this mail reach nobody.`,
  },
  question_answered: {
    subject: '{author} has answered: {title}',
    text: `{author} has answered what you asked in “{course}”.

[Read the answer]({link})`,
  },
  review_answered: {
    subject: '{author} has answered your review of {course}',
    text: `{author} has answered what you wrote about “{course}”.

[Read the answer]({link})`,
  },
  work_graded: {
    subject: 'Graded: {title}',
    text: `What you handed in to “{title}” in the course “{course}” has been graded.

Your points are there to see, and the feedback.

[Read the feedback]({link})`,
  },
  work_graded_passed: {
    subject: 'Graded: {title}',
    text: `What you handed in to “{title}” in the course “{course}” has been graded.

You have passed.

Your points are there to see, and the feedback.

[Read the feedback]({link})`,
  },
  digest: {
    subject: '{count} messages about {topic}',
    text: `This is what has happened since the last time:

{entries}

[Open your inbox]({link})

> How often such mails come is up to you: {settings}`,
  },
  digest_of_one: {
    subject: 'A message about {topic}',
    text: `This is what has happened since the last time:

{entries}

[Open your inbox]({link})

> How often such mails come is up to you: {settings}`,
  },
};
