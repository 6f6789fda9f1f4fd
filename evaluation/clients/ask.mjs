// Asks `second-source mcp` sixty questions about a folder of reports through the SDK of the protocol's
// makers, and holds each answer against the picture that `second-source read --json` wrote.
//
// usage: node ask.mjs COMMAND FOLDER PICTURE.json
// Prints how many were answered rightly; exits 1 where one was not.
import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const QUESTIONS = 60;
const [command, folder, file] = process.argv.slice(2);
const picture = JSON.parse(readFileSync(file, 'utf8'));
const client = new Client({ name: 'second-source-test', version: '1.0.0' });
await client.connect(
    new StdioClientTransport({ command, args: ['mcp', folder, '--quiet'], stderr: 'inherit' }));

const reports = new Map(picture.reports.map(each => [each.id, each]));
const actors = new Map(picture.actors.map(each => [each.id, each]));
const origins = new Map(picture.origins.map(each => [each.id, each]));
let asked = 0;
const wrong = [];

// Every cite must be the words of its report, by code points.
function isTrue(cite) {
    const text = [...reports.get(cite.report).text];
    return text.slice(cite.start, cite.end).join('') === cite.exact;
}

function cites(value, found = []) {
    if (Array.isArray(value)) {
        value.forEach(each => cites(each, found));
    } else if (value && typeof value === 'object') {
        if (typeof value.exact === 'string' && typeof value.report === 'string') {
            found.push(value);
        }
        Object.values(value).forEach(each => cites(each, found));
    }
    return found;
}

async function ask(name, args, isRight) {
    if (asked >= QUESTIONS) {
        return;
    }
    asked++;
    const result = await client.callTool({ name, arguments: args });
    const answer = result.structuredContent;
    const told = cites(answer);
    if (result.isError || !told.every(isTrue) || !isRight(answer, told)) {
        wrong.push(`${name} ${JSON.stringify(args)}`);
    }
}

// Those who vouch: actors, and the origins that say it in their own voice.
const names = claim => claim.asserters.map(id => (actors.get(id) ?? origins.get(id)).name);
const events = new Map(picture.events.map(each => [each.id, each]));
const spread = (list, number) => list.filter((_, i) => i % Math.ceil(list.length / number) === 0);

await ask('situations', {}, a => a.situations[0].reports === picture.reports.length
    && a.situations[0].claims === picture.claims.length);
await ask('today', {}, (a, told) =>
    JSON.stringify(a.lines.map(line => [line.text, line.claim]))
        === JSON.stringify(picture.brief.first.map(line => [line.text, line.claim]))
    && told.length > 0);
for (const standing of ['disputed', 'denied', 'superseded', 'corroborated', 'single-source']) {
    await ask('claims', { standing, limit: 100 }, a =>
        a.total === picture.claims.filter(one => one.standing === standing).length);
}
await ask('claims', { min_sources: 2 }, a =>
    a.total === picture.claims.filter(one => one.independentSources.min >= 2).length);
for (const claim of spread(picture.claims, 12)) {
    await ask('claim', { id: claim.id }, (a, told) =>
        a.claim.independent_sources.min === claim.independentSources.min
        && a.claim.independent_sources.max === claim.independentSources.max
        && a.claim.standing.replace(' ', '-') === claim.standing && told.length > 0);
    await ask('sources', { id: claim.id }, (a, told) =>
        names(claim).every(name => a.asserters.includes(name)) && a.tellings.length === claim.propositions.length
        && told.length > 0);
}
const vouching = picture.actors.filter(one =>
    picture.claims.some(claim => claim.asserters.includes(one.id)));
for (const actor of spread(vouching, 8)) {
    await ask('who_says', { who: actor.name, limit: 100 }, (a, told) => {
        const mine = picture.claims.filter(one => one.asserters.includes(actor.id)).map(one => one.id);
        const found = new Set(a.claims.map(one => one.id));
        return mine.every(id => found.has(id)) && told.length > 0;
    });
}
for (const claim of spread(picture.claims.filter(one => one.text.length > 30), 8)) {
    const words = claim.cite.exact.split(/\s+/).slice(0, 6).join(' ').replace(/["”“]/g, '');
    await ask('search', { question: `"${words}"`, limit: 50 }, (a, told) =>
        a.hits.length > 0 && told.length > 0);
}
for (const event of spread(picture.events.filter(one => one.date), 6)) {
    await ask('timeline', { from: event.date.start, to: event.date.end, limit: 100 }, a =>
        a.events.length > 0 && a.events.every(one =>
            events.get(one.id).status === one.status
            && one.date.start <= event.date.end && one.date.end >= event.date.start));
}
const days = [...new Set(picture.reports.map(one => one.published).filter(day => /^\d{4}-\d\d-\d\d$/.test(day)))].sort();
for (const day of days) {
    await ask('changes', { since: day, limit: 100 }, (a, told) =>
        a.changes.every(one => one.day > day) && told.length >= a.changes.length);
}
for (const claim of spread(picture.claims, 40)) {
    await ask('changes', { subject: claim.id }, a => a.total === (claim.standingHistory ?? []).length);
}

// A ladder that cannot be read is refused, never answered.
const refused = await client.callTool({ name: 'verdict', arguments: { ladder: 'no ladder' } });
if (!refused.isError) {
    wrong.push('verdict of what is no ladder');
}
await client.close();
console.log(`${asked - wrong.length} of ${asked} questions answered rightly by second-source mcp`);
wrong.forEach(each => console.log(`wrong: ${each}`));
process.exit(wrong.length === 0 && asked === QUESTIONS ? 0 : 1);
