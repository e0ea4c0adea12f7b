// GitHub's own parser of workflows (@actions/workflow-parser): its errors in one workflow.
import { registerHooks } from 'node:module';

// The package imports JSON without a type attribute, which bundlers accept and Node does not.
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

/**
 * Returns every error of the parser in a workflow's text, `NAME (Line: …, Col: …): …`; empty if it accepts the text.
 */
export async function parserProblems(name, content) {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  // The second pass checks what the schema does not cover: names of jobs, their needs, a cycle.
  if (value !== undefined && context.errors.count === 0) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
