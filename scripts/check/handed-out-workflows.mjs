// The workflows that users paste: the ```yaml blocks of README.md and docs/ that are whole workflows, and examples/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @returns `name` is unique and says where the workflow is; `text` is the workflow. */
export function handedOutWorkflows(root) {
  return [...documents(root).flatMap((path) => blocksOf(root, path)), ...examples(root)];
}

function documents(root) {
  const docs = existsSync(`${root}docs`) ? readdirSync(`${root}docs`).map((name) => `docs/${name}`) : [];
  return ['README.md', ...docs].filter((path) => path.endsWith('.md') && existsSync(root + path));
}

function blocksOf(root, path) {
  return [...readFileSync(root + path, 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map(([, text], index) => ({ name: `${path} block ${index + 1}`, text }))
    .filter(({ text }) => isWorkflow(text));
}

function examples(root) {
  if (!existsSync(`${root}examples`)) return [];
  return readdirSync(`${root}examples`, { recursive: true })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => ({ name: `examples/${path}`, text: readFileSync(`${root}examples/${path}`, 'utf8') }))
    .filter(({ text }) => isWorkflow(text));
}

/** A part of a workflow, such as its permissions alone, does not count. */
function isWorkflow(text) {
  return parse(text)?.jobs !== undefined;
}
