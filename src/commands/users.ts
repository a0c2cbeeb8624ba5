// The `users` command: users, subscribers and customers.

import { familyCommand } from './family.js';

export const users = familyCommand({
  name: 'users',
  summary: 'Users, subscribers and customers',
  metrics: ['users'],
  examples: ['aifacts users openai', 'aifacts users --min 100M'],
});
