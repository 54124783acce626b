"""Operations and their models are loaded at their first use."""

import subprocess
import sys

# one thread is in the middle of loading it when another asks
THREADS = """
import sys, threading
from meraki_async.operations.lookup import find_operation, response_type

operation = find_operation("getDeviceSwitchPorts").operation
sys.setswitchinterval(1e-6)
loading = threading.Thread(target=response_type, args=(operation,))
loading.start()
while "meraki_async.api.models.switch" not in sys.modules:
    pass
print(response_type(operation).__name__)
loading.join()
"""


def test_a_model_that_another_thread_is_loading_is_waited_for() -> None:
    done = subprocess.run(
        [sys.executable, "-c", THREADS], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("DeviceSwitchPort", "")
