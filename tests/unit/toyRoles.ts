import type { Role } from '../../src/content/schema';
import { both } from './toyWords';

export function toyRoles(): Role[] {
  return [
    {
      area: 'alpha',
      basis: 'assembled',
      summary: both('甲的概要', 'Summary of Alpha'),
      sources: ['profile'],
      facts: [
        {
          topic: 'industry',
          text: both('甲的产业', 'Industry of Alpha'),
          year: 2023,
          sources: ['profile'],
        },
      ],
    },
    {
      area: 'beta',
      basis: 'stated',
      summary: both('乙的概要', 'Summary of Beta'),
      sources: ['profile'],
      facts: [
        {
          topic: 'status',
          text: both('乙的称号', 'Title of Beta'),
          year: null,
          sources: ['profile'],
        },
      ],
    },
  ];
}
