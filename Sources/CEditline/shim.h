#ifndef FIRESIDE_CEDITLINE_SHIM_H
#define FIRESIDE_CEDITLINE_SHIM_H

#include <histedit.h>

#endif
