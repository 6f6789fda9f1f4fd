#!/usr/bin/env python3
"""How right statements are on marked reports of one's own.

usage: measure.py COMMAND MARKED.jsonl
COMMAND is the program (./second-source); the scorer stands in ../shared/eval. Prints its table.
"""
import json, pathlib, shutil, subprocess, sys, tempfile

command, marked = sys.argv[1:3]
scorer = pathlib.Path(__file__).resolve().parents[3] / 'shared' / 'eval'
if not (scorer / 'score.py').exists():
    sys.exit(f'measure.py: no scorer at {scorer}/score.py; it comes with the shared sets')
with tempfile.TemporaryDirectory() as work:
    folder = pathlib.Path(work)
    for script in scorer.glob('*.py'):
        shutil.copy(script, folder)
    inputs = folder / 'attribution' / 'inputs'
    inputs.mkdir(parents=True)
    with open(folder / 'attribution' / 'gold.jsonl', 'w', encoding='utf-8') as gold:
        for line in open(marked, encoding='utf-8'):
            report = json.loads(line)
            name = pathlib.Path(report['file']).stem
            told = {'title': name, 'published': '2026-05-04', 'language': 'en', 'text': report['text']}
            (inputs / f'{name}.json').write_text(json.dumps(told), encoding='utf-8')
            said = [{**each, 'kind': 'indirect'} for each in report['attributions']]
            gold.write(json.dumps({'file': f'{name}.json', 'wire': None, 'attributions': said}) + '\n')
    subprocess.run([command, 'read', str(inputs), '--json', str(folder / 'picture.json'), '--quiet'],
                   check=True, stdout=subprocess.DEVNULL)
    subprocess.run([sys.executable, str(folder / 'score.py'), 'attribution', str(folder / 'picture.json')],
                   check=True)
