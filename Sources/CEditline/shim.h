#ifndef FIRESIDE_CEDITLINE_SHIM_H
#define FIRESIDE_CEDITLINE_SHIM_H

// el_set, el_get and history are variadic, which Swift cannot call: each use of
// them that we need has a function of a fixed shape here.

#include <histedit.h>
#include <signal.h>
#include <stdio.h>

typedef char *(*editline_prompt)(EditLine *);
typedef unsigned char (*editline_command)(EditLine *, int);
typedef int (*editline_key_source)(EditLine *, wchar_t *);

static inline EditLine *editline_open(const char *program, FILE *errors) {
  return el_init(program, stdin, stdout, errors);
}

static inline void editline_write(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

static inline int editline_set_terminal(EditLine *editor, const char *type) {
  return el_set(editor, EL_TERMINAL, type);
}

static inline int editline_set_capability(EditLine *editor, const char *name, const char *sequence) {
  return el_set(editor, EL_SETTC, name, sequence, NULL);
}

static inline int editline_set_mode(EditLine *editor, const char *mode) {
  return el_set(editor, EL_EDITOR, mode);
}

static inline int editline_set_signal(EditLine *editor, int on) {
  return el_set(editor, EL_SIGNAL, on);
}

static inline int editline_set_raw(EditLine *editor, int on) {
  return el_set(editor, EL_PREP_TERM, on);
}

static inline int editline_set_prompt(EditLine *editor, editline_prompt prompt, char escape) {
  return el_set(editor, EL_PROMPT_ESC, prompt, escape);
}

static inline int editline_set_key_source(EditLine *editor, editline_key_source source) {
  return el_set(editor, EL_GETCFN, source);
}

static inline int editline_set_owner(EditLine *editor, void *owner) {
  return el_set(editor, EL_CLIENTDATA, owner);
}

static inline void *editline_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

static inline int editline_add_command(EditLine *editor, const char *name, editline_command command) {
  return el_set(editor, EL_ADDFN, name, name, command);
}

static inline int editline_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, NULL);
}

static inline void editline_redraw(EditLine *editor) {
  el_set(editor, EL_REFRESH);
}

static inline int editline_use_history(EditLine *editor, History *past, int limit) {
  HistEvent event;
  history(past, &event, H_SETSIZE, limit);
  history(past, &event, H_SETUNIQUE, 1);
  return el_set(editor, EL_HIST, history, past);
}

static inline int editline_remember(History *past, const char *line) {
  HistEvent event;
  return history(past, &event, H_ENTER, line);
}

// <wchar.h> hides wcwidth unless a feature macro is set, which Swift can't do.
static inline int editline_width(wchar_t character) {
  extern int wcwidth(wchar_t);
  return wcwidth(character);
}

// The members of struct sigaction have other names on every system.
static inline int editline_catch(int signal, void (*handler)(int), struct sigaction *former) {
  struct sigaction action;
  if (sigaction(signal, NULL, former) != 0) return -1;
  // A program may ignore Ctrl-C between lines and still wants it to drop a line.
  if (former->sa_handler == SIG_IGN && signal != SIGINT) return -1;
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, NULL);
}

#endif
