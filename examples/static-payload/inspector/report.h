// How a payload in C reports: a line of JSON for each probe, with what its calls returned. Copy it as it is.
#include <errno.h>
#include <stdio.h>
#include <string.h>

static FILE *out;

static void text(const char *from) {
  putc('"', out);
  for (; *from; from++)
    if (*from == '"' || *from == '\\') fprintf(out, "\\%c", *from);
    else if ((unsigned char)*from < 0x20) fprintf(out, "\\u%04x", *from);
    else putc(*from, out);
  putc('"', out);
}

static void begin(const char *probe) { fprintf(out, "{\"probe_id\":\"%s\",\"parts\":[", probe); }
static void end(void) { fputs("]}\n", out); fflush(out); }

// What a call returned, and errno after it: an error has Python's name in every language.
static void report(long result, int e) {
  if (result >= 0) { fprintf(out, "{\"value\":\"%ld\"}", result); return; }
  const char *name = e == EPERM || e == EACCES ? "PermissionError" : e == ENOENT ? "FileNotFoundError" : "OSError";
  fprintf(out, "{\"error\":\"%s\",\"errno\":%d,\"message\":", name, e);
  text(strerror(e));
  putc('}', out);
}

static void probe(const char *id, long result, int e) { begin(id); report(result, e); end(); }

static void both(const char *id, long first, int e, long second, int also) {
  begin(id);
  report(first, e);
  putc(',', out);
  report(second, also);
  end();
}

static void answer(const char *id, int yes) { begin(id); fputs(yes ? "{\"value\":true}" : "{\"value\":false}", out); end(); }
