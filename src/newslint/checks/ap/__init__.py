"""House style in the manner of the AP Stylebook, where a card does not do."""
