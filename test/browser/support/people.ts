/** Someone at a keyboard. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const demoPassword = 'twelve columns under one roof';

/** The people whom the demo brings along. */
export const demoPeople = {
  learner: { name: 'Lena Okafor', email: 'learner@demo.example', password: demoPassword },
  instructor: { name: 'Tomas Lindqvist', email: 'instructor@demo.example', password: demoPassword },
  admin: { name: 'Ada Marchetti', email: 'admin@demo.example', password: demoPassword },
} as const satisfies Record<string, Person>;

/** Somebody who has never been here. */
export function newPerson(name: string): Person {
  const address = name.toLowerCase().replaceAll(' ', '.');
  return { name, email: `${address}@people.example`, password: 'a quiet harbour at six in the morning' };
}
