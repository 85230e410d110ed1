/** The smallest change that reaches what is needed: in a sentence, as a diff, with the commands around it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { commandsFor, PLATFORMS, type Platform } from '#openssh/platforms.ts';
import { criteriaFor, plan, type Plan, type PlanStep, type Scope } from '#openssh/sshd_config/plan.ts';
import type { Evaluation } from '#openssh/sshd_config/effective.ts';
import { atLeast } from '#openssh/releases.ts';
import type { Href } from '../href.ts';
import { codeBlock, icon } from '../parts.ts';
import { diffView } from './diff-view.ts';
import { tabTitle } from './files.ts';
import type { Need } from './need.ts';

/** What is drawn, and the plan that `Apply` applies. */
export interface PlanDrawing {
  readonly view: TemplateResult | typeof nothing;
  readonly plan: Plan | undefined;
}

const WHOM = { user: 'user', group: 'members of', address: 'connections from' } as const;

function whom(scope: Scope): string {
  return scope.kind === 'everyone' ? 'everyone' : `${WHOM[scope.kind]} ${scope.name}`;
}

function stepView(step: PlanStep, scope: Scope): TemplateResult {
  const { keyword, before, after, state } = step;
  const scoped = keyword === 'MaxSessions' ? ` for ${whom(scope)}` : '';
  if (state === 'reached')
    return html`<li data-state="fits">
      ${icon('check')}
      <span
        ><code>${keyword} ${before}</code> is enough${scoped}: nothing to
        change${step.uncertain ? ', unless an included file that is not here says otherwise' : ''}.</span
      >
    </li>`;
  if (state === 'out-of-reach')
    return html`<li data-state="refused">
      ${icon('error')}
      <span
        ><code>${keyword} ${after}</code>: no line of these files would decide it${scoped}. A line read
        earlier, in an included file or a Match block that also applies, wins.</span
      >
    </li>`;
  return html`<li>
    ${icon('arrow')}
    <span
      ><code>${keyword}</code> from <code>${before}</code> to <code>${after}</code>${scoped}:
      ${step.newFile ? 'in a new file, ' : ''}<code>${tabTitle(step.file!)}</code> line ${step.line}.</span
    >
  </li>`;
}

function exceptionsView({ exceptions }: Plan): TemplateResult | typeof nothing {
  if (exceptions.length === 0) return nothing;
  const names = [...new Set(exceptions.map(({ match }) => match))];
  return html`<p class="quiet">
    ${names.length === 1 ? 'One block keeps' : 'Some blocks keep'} fewer sessions for those it is meant
    for:${names.slice(0, 6).map((match, i) => html`${i > 0 ? ',' : ''} <code>${match}</code>`)}${names.length > 6 ? ', …' : ''}.
    Name one of them above to raise it too.
  </p>`;
}

/** `user=deploy`, as `sshd -T -C` takes it. */
function connectionOf(scope: Scope, evaluation: Evaluation): string | undefined {
  if (scope.kind === 'everyone') return undefined;
  // Before 8.1 the test mode wants to be told everything that a Match line asks for.
  const rest = atLeast(evaluation.input.release, '8.1') ? '' : ',host=client.example.com,addr=192.0.2.7';
  if (scope.kind === 'user') return `user=${scope.name}${rest}`;
  if (scope.kind === 'group') return `user=SOMEONE_IN_${scope.name}${rest}`;
  return `user=SOMEONE,host=client.example.com,addr=${scope.name.replace(/\/.*$/, '')}`;
}

function commandsView(
  { steps, changed }: Plan,
  scope: Scope,
  evaluation: Evaluation,
  platform: Platform,
): TemplateResult {
  const set = steps.filter(({ state }) => state === 'set').map(({ keyword }) => keyword);
  const { files } = evaluation.input;
  const connection = set.includes('MaxSessions') ? connectionOf(scope, evaluation) : undefined;
  const rows = commandsFor(platform, {
    changed: changed.filter((path) => files.has(path)),
    added: changed.filter((path) => !files.has(path)),
    ...(connection !== undefined && { connection }),
    keywords: set,
  });
  const blind = platform.perConnection && set.some((keyword) => keyword !== 'MaxSessions');
  return html`<details class="need-fold">
    <summary>Commands: back up, validate, apply, roll back</summary>
    <label class="need-platform">
      <span>On</span>
      <select data-platform>
        ${PLATFORMS.map(({ id, name }) => html`<option value=${id} ?selected=${id === platform.id}>${name}</option>`)}
      </select>
    </label>
    <p class="quiet">As root, with one session to the server left open until a new login has worked.</p>
    ${platform.note === undefined ? nothing : html`<p class="quiet">${platform.note}</p>`}
    ${blind ? html`<p class="state-near">So ${set.filter((keyword) => keyword !== 'MaxSessions').join(' and ')} changes nothing on this system.</p>` : nothing}
    ${rows.map(({ title, commands }) => codeBlock({ title, code: commands.join('\n') }))}
  </details>`;
}

function clientView({ steps }: Plan, scope: Scope, href: Href): TemplateResult {
  const who = scope.kind === 'user' ? `${scope.name}@server` : 'server';
  const sessions = steps.some(({ keyword, state }) => keyword === 'MaxSessions' && state === 'set');
  const logins = steps.some(({ keyword, state }) => keyword !== 'MaxSessions' && state === 'set');
  const stop = `ssh -O stop ${who}\nssh ${who}`;
  return html`<details class="need-fold">
    <summary>On the client, so that it takes effect</summary>
    ${
      sessions
        ? html`<p>
              A connection keeps the limit it began with. Where a master is open, let it go and start a new
              one; running sessions finish on the old one.
              <a href=${href('/guide/apply-it/')}>More on applying it</a>.
            </p>
            ${codeBlock({ title: 'on the client', code: stop })}`
        : nothing
    }
    ${logins ? html`<p>New logins meet the new limit once sshd has read the file: nothing to do on the client.</p>` : nothing}
  </details>`;
}

/** A dump has no lines to change: what to write, and where it counts. */
function dumpPlanView({ steps }: Plan, scope: Scope): TemplateResult {
  const lines = steps
    .filter(({ state }) => state !== 'reached')
    .map(({ keyword, after }) => `${keyword} ${after}`);
  if (lines.length === 0) return html`<p class="need-word">The values in force are enough.</p>`;
  const [sessions, others] = [
    lines.filter((line) => line.startsWith('MaxSessions ')),
    lines.filter((line) => !line.startsWith('MaxSessions ')),
  ];
  const criteria = criteriaFor(scope);
  const scoped =
    criteria !== undefined && sessions.length > 0
      ? [`Match ${criteria}`, ...sessions.map((line) => `    ${line}`)]
      : sessions;
  return html`<p class="need-word">
      The output of <code>sshd -T</code> has no line to change. Paste sshd_config and its drop-ins to see
      where this has to stand:
    </p>
    ${codeBlock({ title: 'sshd_config', code: [...others, ...scoped].join('\n') })}`;
}

/** The system that the reader has chosen, else the one that the build is of. */
function platformFor({ input }: Evaluation, chosen: string | undefined): Platform {
  const usual = input.distribution === 'rhel' ? 'rhel' : 'debian';
  return (PLATFORMS.find(({ id }) => id === chosen) ?? PLATFORMS.find(({ id }) => id === usual))!;
}

/**
 * The plan for what the form asks for.
 * @param system id of the platform that the reader has chosen, if any
 */
export function drawPlan(
  evaluation: Evaluation,
  need: Need,
  system: string | undefined,
  href: Href,
  dump = false,
): PlanDrawing {
  const platform = platformFor(evaluation, system);
  const say = (text: string, state = 'refused') => ({
    view: html`<p class="need-word" data-state=${state}>${text}</p>`,
    plan: undefined,
  });
  if (!need.asked) return { view: nothing, plan: undefined };
  const { scope } = need.target;
  if (scope.kind !== 'everyone' && scope.name === '' && need.target.sessions !== undefined)
    return say(`Name the ${scope.kind === 'address' ? 'address or network' : scope.kind}.`, 'asked');
  const result = plan(evaluation, need.target);
  if (result.problem === 'refused')
    return say('sshd refuses this configuration. Mend that first; a plan is for one that runs.');
  if (result.problem === 'bad-name')
    return say(
      scope.kind === 'address'
        ? 'An address or network is numeric, as 192.0.2.7 or 10.0.0.0/8.'
        : `One ${scope.kind} by its plain name, without blanks, commas or wildcards.`,
    );
  if (!result.plan) return { view: nothing, plan: undefined };
  const found = result.plan;
  const { files } = evaluation.input;
  if (dump) return { view: dumpPlanView(found, scope), plan: undefined };
  const changes = found.changed.length > 0;
  const unscoped = scope.kind !== 'everyone' && need.target.logins !== undefined;
  return {
    plan: changes ? found : undefined,
    view: html`<ul class="need-steps">
        ${found.steps.map((step) => stepView(step, scope))}
      </ul>
      ${unscoped ? html`<p class="quiet">MaxStartups counts connections before they have a user: it cannot be scoped.</p>` : nothing}
      ${found.noDropIn ? html`<p class="quiet">A drop-in would not win here: no folder is included ahead of the line that decides. The file itself changes.</p>` : nothing}
      ${exceptionsView(found)}
      ${found.changed.map((path) => diffView(path, files.get(path), found.files.get(path)))}
      ${
        changes
          ? html`<div class="need-actions needs-script">
                <button type="button" class="button primary" data-action="apply-plan">
                  Apply to the files here
                </button>
                <button type="button" class="plain needs-editor" data-action="compare-plan">
                  Compare in the editor
                </button>
                <button type="button" class="plain" data-action="download-plan">
                  Download ${found.changed.length === 1 ? 'the file' : 'the files'}
                </button>
              </div>
              ${commandsView(found, scope, evaluation, platform)} ${clientView(found, scope, href)}`
          : nothing
      }`,
  };
}
