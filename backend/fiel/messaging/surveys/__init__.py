"""How likely customers are to recommend a merchant (Net Promoter Score; Reichheld, 2003): asked, answered, counted."""
