import { stripVTControlCharacters, styleText } from 'node:util';
import { RATE_BASE } from '../analysis/summaries/scores.ts';
import type {
  Analysed,
  Analysis,
  Attribution,
  Closing,
  LoadedTerm,
  Score,
  ScoreId,
  StanceReading,
  VoiceWords,
} from '../analysis/types.ts';
import { SCORE_IDS } from '../analysis/types.ts';

const LANGUAGES = { fr: 'French', en: 'English' };

const SCORE_NAMES: Record<ScoreId, string> = {
  'sourcing.attributedShare': 'Words given to sources',
  'sourcing.directShare': '… of these, in quotation marks',
  'sourcing.namedShare': '… of these, by named sources',
  'sourcing.unnamedShare': '… of these, by unnamed sources',
  'sourcing.officialShare': '… of these, by official sources',
  'sourcing.sources': 'Different sources',
  'sourcing.effectiveSources': 'Sources, weighed by their words',
  'sourcing.endorsingCues': 'Endorsing cues',
  'sourcing.distancingCues': 'Distancing cues',
  'sourcing.indirectCertainty': 'Paraphrases without distance',
  'sourcing.lastWord': 'Last word (0 outlet, 1 source)',
  'loaded.outletRate': "Loaded words, outlet's voice",
  'loaded.sourceRate': "Loaded words, sources' voices",
  'loaded.scareQuotes': 'Scare quotes',
  'opinion.share': 'Sentences of opinion',
  'opinion.hedges': 'Hedges',
  'opinion.boosters': 'Boosters',
};
const REASON_WORDS = {
  too_short: 'too short to say',
  no_attributions: 'no attributed words',
  unsure: 'cannot be told',
};
/** How many of the strongest are listed where there may be very many. */
const LISTED = 12;

/** An analysis as text for a terminal, in plain words; every figure with what it was counted from. */
export function readable(name: string, text: string, { analysis, voices }: Analysed): string {
  const parts = [
    heading(name, analysis),
    section(
      'Scores',
      SCORE_IDS.map((id) => scoreLine(id, analysis.scores[id])),
    ),
    section('Whose words', voiceLines(text, analysis, voices)),
    section('Loaded words', loadedLines(analysis)),
    section("Opinion in the outlet's voice", opinionLines(text, analysis)),
    section(
      'Frames',
      analysis.frames
        .filter(({ score }) => score > 0)
        .map(({ frame, score }) => columns([words(frame), 46], [bar(score), 12], [figure(score), 6])),
    ),
    section('Stance', targetLines(analysis)),
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function heading(name: string, { lang, words: count, genre, engine }: Analysis): string {
  const kind =
    genre.label === null ? `genre: ${REASON_WORDS[genre.reason]}` : `${genre.label} (${percent(genre.p)})`;
  const facts = `${LANGUAGES[lang]} · ${counted(count, 'word')} · ${kind}`;
  return `${bold(name)}\n${facts}\n${dim(`engine ${engine.version} ${engine.hash}`)}\n`;
}

function scoreLine(id: ScoreId, score: Score): string {
  const name = SCORE_NAMES[id];
  if (score.value === null) return columns([name, 34], [dim(REASON_WORDS[score.reason]), 0]);
  if ('by' in score) return columns([name, 34], [figure(score.value), 8], ['', 10], [dim(closers(score)), 0]);
  if (score.kind === 'index')
    return columns([name, 34], [figure(score.value, id === 'sourcing.sources' ? 0 : 1), 8]);
  const base = RATE_BASE[id];
  const value = score.kind === 'share' ? percent(score.value) : figure(score.value, 1);
  const unit = score.kind === 'share' ? '' : `per ${base.toLocaleString('en')}`;
  return columns([name, 34], [value, 8], [unit, 10], [dim(`${score.count} of ${score.outOf}`), 0]);
}

/** Who has the closing words, most words first. */
function closers({ count, outOf, by }: Closing & { count: number; outOf: number }): string {
  const heard = Object.entries(by).sort(([, a], [, b]) => b - a);
  return `${count} of ${outOf}: ${heard.map(([speaker, n]) => `${words(speaker)} ${n}`).join(', ')}`;
}

/** The outlet and each holder, most words first, with the first words of what each is given. */
function voiceLines(text: string, { attributions }: Analysis, voices: VoiceWords[]): string[] {
  const total = voices.reduce((sum, voice) => sum + voice.words, 0);
  const byHolder = Map.groupBy(voices, ({ attribution }) =>
    attribution === null ? null : holderOf(attributions[attribution]!),
  );
  const rows = [...byHolder].map(([holder, own]) => {
    const count = own.reduce((sum, voice) => sum + voice.words, 0);
    const said = own.flatMap(({ attribution }) => (attribution === null ? [] : [attributions[attribution]!]));
    return { holder, count, said };
  });
  rows.sort((a, b) => b.count - a.count);
  return rows.flatMap(({ holder, count, said }) => {
    const share = total === 0 ? '' : percent(count / total);
    const line = columns(
      [holder === null ? 'the outlet itself' : bold(shortened(holder, 40)), 40],
      [counted(count, 'word'), 12],
      [share, 6],
      [dim(about(said)), 0],
    );
    return [line, ...said.slice(0, 3).map((attribution) => `    ${dim(excerpt(text, attribution))}`)];
  });
}

function holderOf({ source }: Attribution): string {
  return source?.name || 'somebody unnamed';
}

function about([first, ...rest]: Attribution[]): string {
  if (!first?.source) return '';
  const { kind, role } = first.source;
  const cues = [first, ...rest].flatMap(({ cue }) =>
    cue && cue.stance !== 'neutral' ? [`${cue.stance}: “${cue.text}”`] : [],
  );
  return [words(kind), ...(role === 'other' ? [] : [words(role)]), ...cues].join(', ');
}

function excerpt(text: string, { content }: Attribution): string {
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return shortened(said, 90);
}

function loadedLines({ loaded, attributions, scareQuotes }: Analysis): string[] {
  const terms = Map.groupBy(loaded, (term) => `${ownerOf(term, attributions)}\0${term.lemma}`);
  const rows = [...terms.values()].map((own) => ({ term: own[0]!, times: own.length }));
  rows.sort((a, b) => b.term.strength * b.times - a.term.strength * a.times);
  const lines = rows.slice(0, LISTED).map(({ term, times }) => {
    const shown = `${term.text}${times > 1 ? ` ×${times}` : ''}`;
    const coloured = term.polarity === 'negative' ? styleText('red', shown) : styleText('green', shown);
    return columns(
      [coloured, 28],
      [shortened(ownerOf(term, attributions), 30), 30],
      [dim(`${words(term.category)}, ${term.polarity}, ${figure(term.strength)}`), 0],
    );
  });
  if (rows.length > LISTED) lines.push(dim(`… and ${rows.length - LISTED} more`));
  if (scareQuotes.length > 0) lines.push(dim(counted(scareQuotes.length, 'scare quote')));
  return lines;
}

function ownerOf({ attribution }: LoadedTerm, attributions: Attribution[]): string {
  return attribution === null ? 'outlet' : holderOf(attributions[attribution]!);
}

function opinionLines(text: string, { sentences }: Analysis): string[] {
  const opinions = sentences.filter(({ label }) => label === 'opinion');
  const strongest = opinions.toSorted((a, b) => b.opinion - a.opinion).slice(0, 5);
  const lines = strongest.map(({ start, end, opinion }) =>
    columns([figure(opinion), 6], [shortened(text.slice(start, end), 100), 0]),
  );
  if (opinions.length > strongest.length) lines.push(dim(`… and ${opinions.length - strongest.length} more`));
  return lines;
}

function targetLines({ targets }: Analysis): string[] {
  return targets.slice(0, LISTED).map(({ name, kind, mentions, outletStance, holders }) => {
    const others = holders.map((holder) => `${holder.name}: ${stance(holder)}`).join('; ');
    return columns(
      [name, 28],
      [dim(`${kind}, ${counted(mentions.length, 'mention')}`), 28],
      [`outlet: ${stance(outletStance)}`, 24],
      [others, 0],
    );
  });
}

function stance({ label, score }: StanceReading): string {
  const figures = `${label} ${score >= 0.005 ? '+' : ''}${figure(score)}`;
  if (label === 'against') return styleText('red', figures);
  return label === 'favour' ? styleText('green', figures) : figures;
}

function section(title: string, lines: string[]): string {
  if (lines.length === 0) return '';
  return `${styleText('underline', title)}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}

/** Cells padded to their widths (0: as long as it is), two spaces apart; colours take no room. */
function columns(...cells: [text: string, width: number][]): string {
  return cells.map(([text, width]) => text + ' '.repeat(Math.max(0, width - visible(text)))).join('  ');
}

function visible(text: string): number {
  return stripVTControlCharacters(text).length;
}

function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function figure(value: number, digits = 2): string {
  return value.toFixed(digits);
}

function bar(score: number): string {
  return '█'.repeat(Math.round(score * 10)).padEnd(10, '░');
}

/** A code as words: "security_and_defense" as "security and defense". */
function words(code: string): string {
  return code.replaceAll('_', ' ');
}

function bold(text: string): string {
  return styleText('bold', text);
}

function dim(text: string): string {
  return styleText('dim', text);
}
