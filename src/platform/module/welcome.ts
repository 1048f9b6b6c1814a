import type { Application } from './application';

/** What the terminal shows when the platform is ready: where it is, and who can sign in to the demo. */
export function welcome(application: Application): string {
  const { siteAddress, isDemo, isEmbedded } = application.parts;
  const lines = [`Stoa is ready at ${siteAddress.url}`];
  if (isEmbedded)
    lines.push('PostgreSQL, files, mail and payments are its own; nothing leaves this machine.');
  if (isDemo) {
    lines.push(
      '',
      'Demo people, there for as long as this is a demo (it listens on this machine alone):',
      '  learner@demo.example · instructor@demo.example · admin@demo.example',
      '  password: twelve columns under one roof',
    );
  }
  if (Number(process.versions.node.split('.')[0]) < 22) {
    lines.push('', `Node.js ${process.versions.node} is out of support; 24 is what we run in production.`);
  }
  return `\n${lines.join('\n')}\n`;
}
