import { Link } from '@remix-run/react';
import { Users } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { Button } from '~/ui/button';
import { cx } from '~/ui/cx';
import { Description } from '~/ui/description-list';
import { FormErrors } from '~/ui/form-errors';
import { IconButton } from '~/ui/icon-button';
import { Pagination } from '~/ui/pagination';
import { Progress } from '~/ui/progress';
import { Stepper } from '~/ui/stepper';
import { Cell, Row, Table, TableBody } from '~/ui/table';
import { render, tags } from './render';

describe('cx', () => {
  it('lets a later class win over an earlier one of the same kind', () => {
    expect(cx('p-4 text-ink', 'p-2')).toBe('text-ink p-2');
  });

  it('keeps a colour beside a size of text', () => {
    expect(cx('text-muted', 'text-sm')).toBe('text-muted text-sm');
  });

  it('takes the floating shadow for a shadow, not for its colour', () => {
    expect(cx('shadow-float', 'shadow-none')).toBe('shadow-none');
  });
});

describe('a button', () => {
  it('says that it is busy and stays in the order of focus while pending', () => {
    const [button] = tags(render(<Button pending>Save</Button>), 'button');
    expect(button).toContain('aria-busy="true" aria-disabled="true"');
    expect(button).not.toContain('disabled=""');
  });

  it('lends its looks to a link', () => {
    const html = render(
      <Button asChild variant="primary">
        <Link to="/next">Next</Link>
      </Button>,
    );
    expect(html).toMatch(/^<a [^>]*href="\/next">Next<\/a>$/);
  });

  it('with an icon only has a name and submits nothing', () => {
    const [button] = tags(render(<IconButton icon={Users} label="Add people" />), 'button');
    expect(button).toContain('type="button"');
    expect(button).toContain('aria-label="Add people"');
  });
});

describe('a table', () => {
  it('names each row by its first cell and each value by its column on a phone', () => {
    const html = render(
      <Table caption="Companies">
        <TableBody>
          <Row>
            <Cell head>Hofgut</Cell>
            <Cell label="City">Ulm</Cell>
          </Row>
        </TableBody>
      </Table>,
    );
    expect(html).toMatch(/<caption[^>]*>Companies<\/caption>/);
    expect(html).toMatch(/<th scope="row"[^>]*>Hofgut<\/th>/);
    expect(html).toMatch(/<td[^>]*><span[^>]*>City<\/span>Ulm<\/td>/);
  });
});

describe('form errors', () => {
  it('stay away while nothing is wrong', () => {
    expect(
      render(<FormErrors title="Not saved" errors={[]} fields={[{ id: 'email', label: 'Address' }]} />),
    ).toBe('');
  });

  it('lead to each field in error', () => {
    const fields = [
      { id: 'email', label: 'Address', errors: ['is missing'] },
      { id: 'name', label: 'Name' },
    ];
    const html = render(<FormErrors title="Not saved" fields={fields} />);
    expect(html).toContain('role="alert"');
    expect(tags(html, 'a')).toEqual([expect.stringContaining('href="#email"')]);
  });
});

describe('pagination', () => {
  const words = { previous: 'Back', next: 'On' };

  it('stays away when everything fits on one page', () => {
    expect(render(<Pagination label="Pages" words={words} />)).toBe('');
  });

  it('switches off the way that leads nowhere', () => {
    const html = render(<Pagination label="Pages" words={words} nextTo="?after=7" />);
    expect(tags(html, 'button')[0]).toContain('disabled=""');
    expect(tags(html, 'a')).toEqual([expect.stringContaining('href="/?after=7"')]);
  });
});

describe('a stepper', () => {
  const steps = [
    { label: 'Upload', to: '/upload' },
    { label: 'Columns' },
    { label: 'Import', to: '/import' },
  ];

  it('marks the step one stands at and links only the ones done', () => {
    const html = render(<Stepper label="Steps" steps={steps} current={1} words={{ done: 'done' }} />);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(tags(html, 'a')).toEqual([expect.stringContaining('href="/upload"')]);
    expect(html).toContain('aria-label="done"');
  });
});

describe('progress', () => {
  it('has no value while nobody knows how far it is', () => {
    expect(tags(render(<Progress label="Reading" />), 'progress')[0]).not.toContain('value=');
    expect(tags(render(<Progress label="Reading" value={0} />), 'progress')[0]).toContain('value="0"');
  });
});

describe('a description', () => {
  it('shows zero, leaves out what is empty, and says so when asked', () => {
    expect(render(<Description label="Calls">{0}</Description>)).toContain('>0</dd>');
    expect(render(<Description label="Site">{''}</Description>)).toBe('');
    expect(render(<Description label="Site" empty="none yet" />)).toContain('none yet');
  });
});
