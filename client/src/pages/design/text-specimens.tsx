import { Avatar } from '../../design/avatar';
import { Badge } from '../../design/badge';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Card } from '../../design/card';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { Price } from '../../design/price';
import { Stars } from '../../design/stars';
import { TextLink } from '../../design/text-link';
import { Markdown } from '../../features/markdown/markdown';
import { Row, Specimen } from './specimen';

export function TextSpecimens() {
  return (
    <>
      <Specimen name="Type and colour">
        <p className="text-4xl font-bold tracking-tight">Type 4xl</p>
        <p className="text-3xl font-bold">Type 3xl, a page's heading</p>
        <p className="text-2xl font-bold">Type 2xl</p>
        <p className="text-xl font-semibold">Type xl</p>
        <p className="text-lg">Type lg, a lead</p>
        <p>
          Type base with <TextLink to="/design">a link</TextLink> in it.
        </p>
        <p className="text-sm text-ink-soft">Type sm, soft ink</p>
        <div className="grid grid-cols-3 gap-2 sm:grid-cols-6">
          {swatches.map(([name, look]) => (
            <div key={name} className={`rounded-md border border-line px-3 py-5 text-sm font-medium ${look}`}>
              {name}
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name="Badges, avatars, stars, price, time">
        <Row>
          <Badge>Draft</Badge>
          <Badge tone="accent">New</Badge>
          <Badge tone="success">Published</Badge>
          <Badge tone="warning">In review</Badge>
          <Badge tone="danger">Refunded</Badge>
          <Badge tone="info">Preview</Badge>
        </Row>
        <Row>
          <Avatar name="Ada Lovelace" size="large" />
          <Avatar name="Zeno of Citium" />
          <Avatar name="Hypatia" size="small" />
          <Avatar name="李 明" />
        </Row>
        <Row>
          <Stars rating={4.6} count={1284} />
          <Stars rating={3.2} count={1} />
          <Stars rating={0} />
        </Row>
        <Row>
          <Price price={{ amount: 4900, currency: 'USD' }} />
          <Price price={{ amount: 1995, currency: 'EUR' }} />
          <Price price={{ amount: 4900, currency: 'JPY' }} />
          <Price price={null} />
        </Row>
        <Row>
          <DateTime value="2026-11-23T16:00:00Z" />
          <DateTime value="2026-11-23T16:00:00Z" look="dateTime" />
          <DateTime value="2026-11-20T16:00:00Z" look="relative" />
        </Row>
      </Specimen>
      <Specimen name="Cards, breadcrumbs, table">
        <Breadcrumbs
          items={[
            { label: 'Courses', to: '/courses' },
            { label: 'Programming', to: '/courses' },
            { label: 'The Rust book' },
          ]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Card>A slab that holds what belongs together.</Card>
          <Card padding="large">A roomier one.</Card>
        </div>
        <DataTable
          caption="Orders"
          columns={[
            { key: 'course', header: 'Course', cell: (order) => order.course },
            { key: 'buyer', header: 'Buyer', cell: (order) => order.buyer },
            { key: 'state', header: 'State', cell: (order) => <Badge tone="success">{order.state}</Badge> },
            {
              key: 'price',
              header: 'Price',
              align: 'end',
              cell: (order) => <Price price={{ amount: order.amount, currency: 'EUR' }} />,
            },
          ]}
          rows={orders}
          rowKey={(order) => order.course}
        />
      </Specimen>
      <Specimen name="Markdown">
        <Markdown text={sample} />
      </Specimen>
    </>
  );
}

const swatches = [
  ['canvas', 'bg-canvas'],
  ['surface', 'bg-surface'],
  ['raised', 'bg-raised'],
  ['sunken', 'bg-sunken'],
  ['accent', 'bg-accent text-accent-ink'],
  ['accent soft', 'bg-accent-soft text-accent-soft-ink'],
  ['danger', 'bg-danger text-danger-ink'],
  ['danger soft', 'bg-danger-soft text-danger-soft-ink'],
  ['success soft', 'bg-success-soft text-success-soft-ink'],
  ['warning soft', 'bg-warning-soft text-warning-soft-ink'],
  ['info soft', 'bg-info-soft text-info-soft-ink'],
  ['ink', 'bg-ink text-canvas'],
] as const;

const orders = [
  { course: 'The Rust book', buyer: 'Ada Lovelace', state: 'Paid', amount: 4900 },
  { course: 'A walk in Rome', buyer: 'Zeno of Citium', state: 'Paid', amount: 1995 },
];

const sample = `
# Ownership

Rust keeps **memory safe** without a collector. Read [the next part](#tables), \`let x = 5;\`, or [the project](https://www.rust-lang.org).

\`\`\`rust
// A greeting, owned by main.
fn main() {
    let name = String::from("Zeno");
    println!("Hello, {name}: {}", 42);
}
\`\`\`

> [!NOTE]
> A note with \`code\` in it.

> [!WARNING]
> Mind the step.

> A quotation, by somebody.

- [x] read
- [ ] try

1. First
2. Second
   - and below it

## Tables

| Kind | Moved | Copied |
|---|:-:|--:|
| String | yes | no |
| i32 | no | yes |

<script>alert(1)</script><img src="x" onerror="alert(1)" alt="A picture that does not exist">

---

The end.
`;
