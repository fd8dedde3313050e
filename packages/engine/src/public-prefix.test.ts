import { describe, expect, it } from 'vitest';
import { isPublicServerSecret, publicPrefixOf } from './public-prefix.ts';

describe('publicPrefixOf', () => {
  it.each([
    ['NEXT_PUBLIC_API_URL', 'NEXT_PUBLIC_'],
    ['VITE_KEY', 'VITE_'],
    ['REACT_APP_KEY', 'REACT_APP_'],
    ['EXPO_PUBLIC_KEY', 'EXPO_PUBLIC_'],
    ['NUXT_PUBLIC_KEY', 'NUXT_PUBLIC_'],
    ['GATSBY_KEY', 'GATSBY_'],
    ['PUBLIC_KEY_ID', 'PUBLIC_'],
    ['VUE_APP_KEY', 'VUE_APP_'],
    ['STORYBOOK_KEY', 'STORYBOOK_'],
    ['API_KEY', undefined],
    ['MY_NEXT_PUBLIC_KEY', undefined],
    ['next_public_key', undefined],
    ['VITE_', undefined],
  ])('%s', (name, prefix) => {
    expect(publicPrefixOf(name)).toBe(prefix);
  });
});

describe('isPublicServerSecret', () => {
  it.each([
    ['VITE_OPENAI_KEY', 'high', true],
    ['VITE_MAPS_KEY', 'medium', false],
    ['OPENAI_KEY', 'high', false],
    ['NEXT_PUBLIC_STRIPE_SECRET', undefined, true],
    ['NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY', undefined, true],
    ['EXPO_PUBLIC_PRIVATE_KEY', undefined, true],
    ['REACT_APP_DB_PASSWORD', undefined, true],
    ['NEXT_PUBLIC_SUPABASE_ANON_KEY', undefined, false],
    ['NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY', undefined, false],
    ['VITE_PASSWORD_MIN', undefined, false],
    ['VITE_TITLE', undefined, false],
  ] as const)('%s, %s', (name, severity, expected) => {
    expect(isPublicServerSecret({ name, ...(severity && { severity }) })).toBe(expected);
  });
});
