"""`python -m secretdesk`."""

import sys

from secretdesk.app import main

sys.exit(main())
