// Nothing at all: what Node itself costs.
