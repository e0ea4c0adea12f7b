// GitHub's own parser of workflows (@actions/workflow-parser): what it says against one.
import { registerHooks } from 'node:module';

// The package imports JSON without saying so, as bundlers like it and Node does not.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' }, format: 'json' } : context,
    ),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  '@actions/workflow-parser'
);
hooks.deregister();

/** Every error of the parser in a workflow's text, `NAME (Line: …, Col: …): …`; empty when it takes it. */
export async function parserProblems(name, content) {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  // The second pass looks at what the schema does not say: names of jobs, their needs, a cycle.
  if (value !== undefined && context.errors.count === 0) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
