"""The programme report: what a period brought, what is still owed, who stays. A few statements for each part, however
many movements there are."""
