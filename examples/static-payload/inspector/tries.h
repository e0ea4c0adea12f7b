// What a payload in C tries besides plain calls. Copy it as it is.
#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void file(const char *id, const char *path) {
  static char all[1 << 20];
  int from = open(path, O_RDONLY), e = errno;
  long size = 0, got;
  while (from >= 0 && (got = read(from, all + size, sizeof all - 1 - size)) > 0) size += got;
  if (from < 0) { probe(id, from, e); return; }
  begin(id);
  all[size] = 0; fputs("{\"value\":", out); text(all); putc('}', out);
  end();
}

static int byName(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void keys(const char *id, char **from) {
  size_t count = 0;
  while (from[count]) count++;
  qsort(from, count, sizeof *from, byName);
  begin(id); fputs("{\"value\":[", out);
  for (size_t i = 0; i < count; i++) {
    char name[4096] = "";
    strncpy(name, from[i], strcspn(from[i], "="));
    if (i) putc(',', out);
    text(name);
  }
  fputs("]}", out); end();
}

static long made(const char *path) { return open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644); }

static long run(const char *program) {
  pid_t child = fork();
  if (child == 0) { execl(program, program, (char *)NULL); _exit(127); }
  return child < 0 ? child : waitpid(child, NULL, 0);
}
