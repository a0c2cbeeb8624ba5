// The table a newsroom fills in by hand: its columns, with two rows as examples.

const columns = [
  'entity',
  'metric',
  'value',
  'period',
  'status',
  'parties',
  'definition',
  'attribution',
  'origin',
  'printed',
  'source.publisher',
  'source.title',
  'source.url',
  'source.published',
  'source.language',
  'place',
  'link',
  'confidence',
  'says',
] as const;

export function templateOf(): { columns: readonly string[]; rows: Record<string, string>[] } {
  return {
    columns,
    rows: [
      {
        entity: 'Example Robotics',
        metric: 'funding-round',
        value: 'about 120M EUR',
        period: '2025-09',
        status: 'announced',
        parties: 'investor: Example Ventures; investor: Another Fund',
        definition: 'series b',
        printed: '€120m',
        'source.publisher': 'Our Newsroom',
        'source.title': 'Title of the article',
        'source.url': 'https://news.example/2025/09/robots',
        'source.published': '2025-09-12',
        'source.language': 'en',
      },
      {
        entity: 'Example Robotics',
        metric: 'headcount',
        value: '340 people',
        period: '2024',
        printed: '340',
        'source.publisher': 'Our Newsroom',
        'source.url': 'https://news.example/2025/09/robots',
        'source.published': '2025-09-12',
        'source.language': 'en',
      },
    ],
  };
}
