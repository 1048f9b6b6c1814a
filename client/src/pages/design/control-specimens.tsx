import { Bell, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/button';
import { Checkbox } from '../../design/checkbox';
import { FileDrop } from '../../design/file-drop';
import { FormErrorSummary } from '../../design/form-error-summary';
import { IconButton } from '../../design/icon-button';
import { LinkButton } from '../../design/link-button';
import { Menu } from '../../design/menu';
import { PasswordField } from '../../design/password-field';
import { RadioGroup } from '../../design/radio-group';
import { Select } from '../../design/select';
import { StarsInput } from '../../design/stars';
import { Switch } from '../../design/switch';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { Row, Specimen } from './specimen';

export function ControlSpecimens() {
  const [text, setText] = useState('Zeno');
  const [level, setLevel] = useState<'beginner' | 'advanced'>('beginner');
  const [isOn, setIsOn] = useState(true);
  const [stars, setStars] = useState(3);
  const ignore = () => undefined;

  return (
    <>
      <Specimen name="Buttons">
        {(['primary', 'secondary', 'quiet', 'danger'] as const).map((variant) => (
          <Row key={variant}>
            <Button variant={variant} size="small">
              Small
            </Button>
            <Button variant={variant}>Medium</Button>
            <Button variant={variant} icon={<Plus aria-hidden="true" />}>
              With icon
            </Button>
            <Button variant={variant} busy>
              Busy
            </Button>
            <Button variant={variant} disabled>
              Disabled
            </Button>
            <Button variant={variant} size="large">
              Large
            </Button>
          </Row>
        ))}
        <Row>
          <LinkButton to="/design">A link</LinkButton>
          <IconButton label="Notifications" icon={<Bell />} />
          <IconButton label="Saving" icon={<Pencil />} busy />
          <IconButton label="Delete" icon={<Trash2 />} disabled />
          <Menu
            trigger={<Button>Menu</Button>}
            items={[
              { kind: 'heading', label: 'Lesson' },
              { label: 'Rename', icon: <Pencil aria-hidden="true" />, onSelect: ignore },
              { kind: 'link', label: 'Open', to: '/design' },
              { kind: 'separator' },
              { label: 'Delete', icon: <Trash2 aria-hidden="true" />, onSelect: ignore, isDangerous: true },
            ]}
          />
        </Row>
      </Specimen>
      <Specimen name="Fields">
        <FormErrorSummary
          title="Please look at the marked fields."
          correlationId="0198c2f0-0000-7000-8000-000000000000"
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField label="Name" hint="As on a certificate." value={text} onChange={setText} />
          <TextField label="Slug" error="This one is taken." value={text} onChange={setText} />
          <TextField
            label="Subtitle"
            optional
            value=""
            onChange={ignore}
            placeholder="A line below the title"
          />
          <TextField label="Disabled" disabled value="Cannot be changed" onChange={ignore} />
          <PasswordField label="Password" autoComplete="current-password" value={text} onChange={setText} />
          <Select
            label="Level"
            value={level}
            onChange={setLevel}
            options={[
              { value: 'beginner', label: 'Beginner' },
              { value: 'advanced', label: 'Advanced' },
            ]}
          />
          <TextArea label="Description" maxLength={20} value={`${text}, at length`} onChange={setText} />
          <div>
            <Checkbox
              label="A certificate at the end"
              hint="Issued at once."
              value={isOn}
              onChange={setIsOn}
            />
            <Checkbox label="Some of them" isMixed value={false} onChange={ignore} />
            <Checkbox label="Agree" error="Please agree first." value={false} onChange={ignore} />
            <Checkbox label="Disabled" disabled value={true} onChange={ignore} />
            <Switch label="Announce it" hint="By mail, once." value={isOn} onChange={setIsOn} />
          </div>
          <RadioGroup
            label="Level, as a list"
            value={level}
            onChange={setLevel}
            options={[
              { value: 'beginner', label: 'Beginner', hint: 'Nothing is taken for granted.' },
              { value: 'advanced', label: 'Advanced' },
            ]}
          />
          <RadioGroup
            label="Level, as cards"
            look="cards"
            value={level}
            onChange={setLevel}
            options={[
              { value: 'beginner', label: 'Beginner', hint: 'Nothing is taken for granted.' },
              { value: 'advanced', label: 'Advanced' },
            ]}
          />
          <StarsInput label="Your rating" value={stars} onChange={setStars} />
          <FileDrop label="Import a course" hint="A zip, 200 MB at most" onFiles={ignore} />
        </div>
      </Specimen>
    </>
  );
}
