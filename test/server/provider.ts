// The invented provider of the server's tests.
import type { Provider } from '../../src/server/provider.ts'

export const provider: Provider = {
  v: 1,
  name: 'Quillfern',
  kind: 'ecs/rcs',
  entities: [
    {
      id: 'inc',
      name: 'Quillfern Inc.',
      country: 'US',
      address: '400 Alder Street, Portland',
      subdivision: null,
    },
  ],
  services: [{ name: 'Quillfern Mail', addressee: 'inc' }],
  channels: ['mail'],
  languages: ['en'],
  zone: 'America/Los_Angeles',
  mail: {
    intake: 'legal@quillfern.example',
    from: 'response@quillfern.example',
    smtp: 'smtp://127.0.0.1:25',
  },
  contact: { phone: '+1 503 555 0110', hours: 'Monday to Friday, 8:00 to 18:00 Pacific' },
}
