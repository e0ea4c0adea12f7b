/* A compiled tool over a folder of documents: writes the number of lines of each file of /in to /out/lines.txt. */
#include <dirent.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
  DIR *folder = opendir("/in");
  FILE *result = fopen("/out/lines.txt", "w");
  if (folder == NULL || result == NULL) {
    perror("tool");
    return 1;
  }
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    char path[4096];
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "/in/%s", entry->d_name);
    FILE *document = fopen(path, "r");
    if (document == NULL) continue;
    int lines = 0;
    for (int c; (c = getc(document)) != EOF;) lines += c == '\n';
    fclose(document);
    fprintf(result, "%d %s\n", lines, entry->d_name);
  }
  if (fclose(result) != 0) return 1;
  /* Long enough to be seen: the kernel's facts are read while it runs. */
  usleep(100000);
  return 0;
}
