import { useForm } from '@conform-to/react';
import { describe, expect, it } from 'vitest';
import { CheckboxField } from '~/ui/checkbox-field';
import { ChoiceField } from '~/ui/choice-field';
import { MessageProvider } from '~/ui/message';
import { SelectField } from '~/ui/select-field';
import { TextareaField, TextField } from '~/ui/text-field';
import { render, tags } from './render';

const email = { id: 'email', name: 'email' };
const wrong = { ...email, errors: ['errors.email'] };

describe('a text field', () => {
  it('names its control by the label', () => {
    const html = render(<TextField field={email} label="Address" />);
    expect(html).toContain('<label for="email"');
    expect(html).toContain('<input id="email" name="email"');
  });

  it('describes its control by hint and error together', () => {
    const html = render(<TextField field={wrong} label="Address" hint="Where to write" />);
    expect(html).toContain('aria-invalid="true" aria-describedby="email-description email-error"');
    expect(html).toMatch(/<p id="email-description"[^>]*>Where to write</);
    expect(html).toContain('id="email-error"');
  });

  it('describes nothing while there is nothing to say', () => {
    const [input] = tags(render(<TextField field={email} label="Address" />), 'input');
    expect(input).not.toContain('aria-');
  });

  it('shows the error in words', () => {
    const translate = (key: string) => (key === 'errors.email' ? 'This is no address.' : key);
    const html = render(
      <MessageProvider translate={translate}>
        <TextField field={wrong} label="Address" />
      </MessageProvider>,
    );
    expect(html).toContain('This is no address.');
    expect(html).not.toContain('errors.email');
  });

  it('tells the browser what is required, and how much', () => {
    const field = { ...email, required: true, minLength: 2, maxLength: 80, pattern: '.+' };
    const [input] = tags(render(<TextField field={field} label="Address" />), 'input');
    expect(input).toContain('required=""');
    expect(input).toContain('minLength="2" maxLength="80"');
  });

  it('keeps what was typed when the server refused it', () => {
    expect(render(<FormAfterRefusal />)).toMatch(/<input id="[^"]+" name="email"[^>]*value="erika@"/);
    expect(render(<FormAfterRefusal />)).toContain('errors.email');
  });
});

function FormAfterRefusal() {
  const [, fields] = useForm<{ email: string }>({
    id: 'prospect',
    lastResult: {
      status: 'error',
      initialValue: { email: 'erika@' },
      error: { email: ['errors.email'] },
      state: { validated: { email: true } },
    },
  });
  return <TextField field={fields.email} label="Address" />;
}

describe('other fields', () => {
  it('puts a default into a textarea', () => {
    const field = { ...email, defaultValue: 'Good morning' };
    expect(render(<TextareaField field={field} label="Note" />)).toContain('>Good morning</textarea>');
  });

  it('offers an empty choice only when it has words', () => {
    const options = [{ value: 'de', label: 'Germany' }];
    expect(tags(render(<SelectField field={email} label="Country" options={options} />), 'option')).toEqual([
      '<option value="de">',
    ]);
    expect(
      render(<SelectField field={email} label="Country" options={options} emptyLabel="Choose" />),
    ).toContain('<option value="">Choose</option>');
  });

  it('chooses the default option', () => {
    const options = ['at', 'de'].map((value) => ({ value, label: value }));
    const html = render(
      <SelectField field={{ ...email, defaultValue: 'de' }} label="Country" options={options} />,
    );
    expect(html).toContain('<option value="de" selected="">');
  });

  it.each([
    ['on', true],
    [undefined, false],
  ])('ticks a checkbox whose value was %s: %s', (defaultValue, ticked) => {
    const html = render(<CheckboxField field={{ ...email, defaultValue }} label="Agreed" />);
    expect(html.includes('checked=""')).toBe(ticked);
  });
});

describe('a group of choices', () => {
  const choices = ['mon', 'tue', 'wed'].map((value) => ({ value, label: value }));

  it('is a fieldset named by its legend, of radio buttons with one name', () => {
    const html = render(
      <ChoiceField field={{ ...email, defaultValue: 'tue' }} label="Day" choices={choices} />,
    );
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>Day/);
    expect(tags(html, 'input').filter((tag) => tag.includes('type="radio" name="email"'))).toHaveLength(3);
    expect(tags(html, 'input').filter((tag) => tag.includes('checked=""'))).toEqual([
      expect.stringContaining('value="tue"'),
    ]);
  });

  it('lets several be ticked', () => {
    const html = render(
      <ChoiceField
        field={{ ...email, defaultOptions: ['mon', 'wed'] }}
        label="Days"
        choices={choices}
        many
      />,
    );
    expect(tags(html, 'input').filter((tag) => tag.includes('type="checkbox"'))).toHaveLength(3);
    expect(tags(html, 'input').filter((tag) => tag.includes('checked=""'))).toHaveLength(2);
  });

  it('describes the group by its error', () => {
    const html = render(<ChoiceField field={wrong} label="Day" choices={choices} />);
    expect(tags(html, 'fieldset')[0]).toContain('aria-describedby="email-error"');
  });
});
