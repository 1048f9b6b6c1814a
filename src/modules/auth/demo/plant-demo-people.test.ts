import { userCreated } from '../auth.contract';
import { authModule } from '../auth.module';
import { signIn, startAuth } from '../testing/auth-application';
import { demoPassword, PlantDemoPeople } from './plant-demo-people';

it('lets the demo’s people sign in, verified, and leaves them as they are at the next start', async () => {
  const app = await startAuth({ environment: { DEMO: 'true' }, module: authModule });
  try {
    const answer = await signIn(app, 'admin@demo.example', demoPassword);
    expect(answer.body.user).toMatchObject({
      id: '019bd062-4db0-74e1-ad32-5604ab848de9',
      roles: ['learner', 'admin', 'ops'],
    });
    const before = await app.query('select * from auth.accounts order by id');
    expect(before).toHaveLength(3);
    expect(before.every((account) => account.email_verified_at !== null)).toBe(true);

    await app.application.containerOf('auth').resolve(PlantDemoPeople).plant();

    expect(await app.query('select * from auth.accounts order by id')).toEqual(before);
    expect(await app.published(userCreated)).toHaveLength(3);
  } finally {
    await app.stop();
  }
});

it('puts nobody into an instance that is no demo', async () => {
  const app = await startAuth();
  try {
    expect((await signIn(app, 'admin@demo.example', demoPassword)).status).toBe(401);
  } finally {
    await app.stop();
  }
});
